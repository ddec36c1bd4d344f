export const words = {
  name: 'Schedule-Free',
  about: '以不变的学习率走普通的步子，在全部步子的平均附近取梯度；平均值自己会稳定下来。',
};
