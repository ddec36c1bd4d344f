export const words = {
  name: 'Formula',
  about: 'Your own surface: any formula in x and y.',
};
