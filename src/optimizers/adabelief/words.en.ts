export const words = {
  name: 'AdaBelief',
  about: 'Adam that strides out while gradients are as expected, and holds back where they surprise.',
};
