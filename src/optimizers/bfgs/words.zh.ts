export const words = {
  name: 'BFGS',
  about: '从自己每步前后梯度的变化中学出曲率。',
};
