export const words = {
  name: 'Goldstein–Price 函数',
  short: '高墙围着四个谷',
  about: '四个山谷，四周的高墙达到一百万：只有极小的学习率才安全。',
};
