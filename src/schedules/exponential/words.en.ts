export const words = {
  name: 'Exponential decay',
  about: 'Multiplied by γ after every step.',
};
