export const words = {
  name: 'SF-AdamW',
  about: 'Schedule-Free 的 AdamW：用历次位置的平均代替动量和递减的学习率。',
};
