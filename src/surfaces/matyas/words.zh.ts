export const words = {
  name: 'Matyas 函数',
  short: '近乎平坦的长槽',
  about: '沿对角线的长槽：很快走到槽底，再慢慢走到尽头。',
};
