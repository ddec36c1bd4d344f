export const words = {
  name: 'Schedule-Free',
  about: '以固定的学习率走普通的步子，在历次位置的平均附近取梯度；这个平均自会稳定下来。',
};
