export const words = {
  name: '圆碗',
  short: '只有一个极小值点',
  about: '各个方向弯曲程度相同：学习率小于 2 就能走到碗底。',
};
