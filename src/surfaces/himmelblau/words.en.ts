export const words = {
  name: 'Himmelblau',
  short: 'four equal minima',
  about: 'Four valleys of the same depth; the first strides decide which one.',
};
