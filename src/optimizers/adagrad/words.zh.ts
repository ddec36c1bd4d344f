export const words = {
  name: 'AdaGrad',
  about: '每个坐标各有步长，走过的坡越多越陡，步子就越小。',
};
