export const words = {
  name: 'Griewank 函数',
  about: '成排的洼地深浅相近，很难看出哪个最低。',
};
