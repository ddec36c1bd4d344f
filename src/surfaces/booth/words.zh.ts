export const words = {
  name: 'Booth 函数',
  short: '倾斜的山谷',
  about: '一道斜谷：横着走的坡度是顺着走的九倍。',
};
