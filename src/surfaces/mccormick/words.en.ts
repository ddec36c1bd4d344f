export const words = {
  name: 'McCormick',
  short: 'a wavy slope',
  about: 'A tilted trough with a hollow in every wave of its floor.',
};
