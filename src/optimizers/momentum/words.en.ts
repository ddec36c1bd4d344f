export const words = {
  name: 'Momentum',
  about: 'A heavy ball: what it gained in the last steps carries it on.',
};
