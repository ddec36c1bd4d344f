export const words = {
  name: 'Rastrigin',
  short: 'a grid of traps',
  about: 'A bowl lined with an egg box: each hollow is a minimum, one is the lowest.',
};
