export const words = {
  name: 'Levy 函数',
  short: '起伏的坡面',
  about: '越往外起伏越大：步子大能跨过去，步子小就被困住。',
};
