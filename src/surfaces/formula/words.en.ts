export const words = {
  name: 'Formula',
  short: 'your own f(x, y)',
  about: 'Your own surface: any formula in x and y.',
};
