export const words = {
  name: 'Himmelblau 函数',
  short: '四个一样深的谷',
  about: '四个一样深的山谷，进哪一个由最初几步决定。',
};
