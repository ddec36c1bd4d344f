export const words = {
  name: 'McCormick',
  about: 'A tilted trough with a hollow in every wave of its floor.',
};
