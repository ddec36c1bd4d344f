export const words = {
  name: 'Griewank 函数',
  short: '成排相似的洼地',
  about: '成排的洼地深浅相近，很难看出哪个最低。',
};
