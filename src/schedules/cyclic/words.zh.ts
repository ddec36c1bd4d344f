export const words = {
  name: '循环',
  about: '在最低学习率和 α 之间来回变化。',
  parameters: {
    baseLr: '最低学习率',
    stepSizeUp: '上升步数',
    stepSizeDown: '下降步数',
    mode: '峰值',
  },
  choices: {
    triangular: '不变',
    triangular2: '逐个减半',
    'exp-range': '每步乘 γ',
  },
};
