export const words = {
  name: 'Huber 回归',
  short: '离群点影响较小',
  about: '图上每一点对应一条拟合直线；误差超过 δ 后只按线性计，离群点的拉力因此变小。',
  parameters: {
    delta: '转折点',
  },
};
