export const words = {
  name: 'Constant',
  about: 'The same learning rate at every step.',
};
