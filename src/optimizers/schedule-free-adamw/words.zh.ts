export const words = {
  name: 'Schedule-Free AdamW',
  about: '用全部步子的平均代替动量和递减学习率的 AdamW。',
};
