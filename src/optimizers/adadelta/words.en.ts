export const words = {
  name: 'AdaDelta',
  about: 'Takes its stride from its own last strides; it begins very slowly.',
};
