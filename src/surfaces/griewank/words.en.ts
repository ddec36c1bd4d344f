export const words = {
  name: 'Griewank',
  short: 'rows of like hollows',
  about: 'Rows of hollows, nearly alike in depth: the lowest is hard to tell.',
};
