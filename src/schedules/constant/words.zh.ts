export const words = {
  name: '恒定',
  about: '每一步的学习率都相同。',
};
