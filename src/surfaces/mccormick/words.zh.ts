export const words = {
  name: 'McCormick 函数',
  short: '波浪形的斜坡',
  about: '一道倾斜的长槽，槽底起伏，每一处起伏都有一个洼地。',
};
