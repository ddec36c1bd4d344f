export const words = {
  name: 'SF-AdamW',
  about: 'Schedule-Free 的 AdamW：用全部步子的平均代替动量和递减的学习率。',
};
