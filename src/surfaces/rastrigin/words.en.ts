export const words = {
  name: 'Rastrigin',
  about: 'A bowl lined with an egg box: each hollow is a minimum, one is the lowest.',
};
