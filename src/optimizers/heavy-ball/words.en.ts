export const words = {
  name: 'Momentum, α inside',
  about: 'The heavy ball as TensorFlow writes it: its velocity is made of strides, not of gradients.',
};
