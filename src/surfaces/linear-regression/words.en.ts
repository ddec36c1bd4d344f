export const words = {
  name: 'Linear regression',
  about: 'Each place is a line through the data; altitude is its mean squared error, halved.',
};
