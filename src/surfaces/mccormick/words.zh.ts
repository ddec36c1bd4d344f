export const words = {
  name: 'McCormick 函数',
  short: '波浪形的斜坡',
  about: '一道倾斜的长槽，槽底起伏，每一道起伏里都有一处洼地。',
};
