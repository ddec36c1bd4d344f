export const words = {
  name: 'Linear regression',
  short: 'a line through data',
  about: 'Each place is a line through the data; altitude is its mean squared error, halved.',
};
