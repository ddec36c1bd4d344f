export const words = {
  name: 'AdaGrad',
  about: 'Each axis has its own stride, which shrinks with all the slope met so far.',
};
