export const words = {
  name: 'Rosenbrock 函数',
  short: '弯曲的山谷',
  about: '一道弯曲的山谷：走进去容易，走到底很慢。',
};
