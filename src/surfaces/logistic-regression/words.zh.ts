export const words = {
  name: '逻辑回归',
  short: '区分两类样本',
  about: '图上每一点对应一种区分两类样本的方式，海拔是它的交叉熵。',
  axes: { weightBias: ['权重 w', '偏置 b'] },
  parameters: {
    fit: '待定参数',
  },
  choices: {
    'weight-bias': '权重和偏置',
    'two-weights': '两个权重',
  },
};
