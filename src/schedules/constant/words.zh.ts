export const words = {
  name: '固定',
  about: '每一步的学习率都相同。',
};
