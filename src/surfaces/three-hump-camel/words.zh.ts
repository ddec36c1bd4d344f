export const words = {
  name: '三峰驼背函数',
  short: '三谷中一个最深',
  about: '中间的山谷最深，两旁较浅的山谷会困住小步子。',
};
