export const words = {
  name: '多项式衰减',
  about: '按剩余时间的 p 次方降到零；p = 1 时沿直线下降。',
  parameters: { power: '幂次' },
};
