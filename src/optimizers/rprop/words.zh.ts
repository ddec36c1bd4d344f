export const words = {
  name: 'Rprop',
  about: '只看梯度的符号：不变号步长就增大，一变号就缩小。',
};
