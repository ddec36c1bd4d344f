export const words = {
  name: '共轭梯度法',
  about: '新方向不破坏上一步的成果：在碗形曲面上两步到底。',
};
