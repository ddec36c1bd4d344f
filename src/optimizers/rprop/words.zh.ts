export const words = {
  name: 'Rprop',
  about: '只看梯度的符号：方向不变步长就变大，一反转就缩小。',
};
