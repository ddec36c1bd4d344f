export const words = {
  name: 'Dixon–Price 函数',
  short: '马蹄形山谷',
  about: '马蹄形的山谷，两侧各有一个最低点。',
};
