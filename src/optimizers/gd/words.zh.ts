export const words = {
  name: '梯度下降',
  about: '每一步都沿最陡的方向下坡，坡越陡步子越大。',
};
