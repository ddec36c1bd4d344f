export const words = {
  name: 'AdaGrad',
  about: '每个坐标各有学习率，走过的坡越多越陡，学习率就越小。',
};
