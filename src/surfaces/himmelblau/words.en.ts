export const words = {
  name: 'Himmelblau',
  about: 'Four valleys of the same depth; the first strides decide which one.',
};
