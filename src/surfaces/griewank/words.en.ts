export const words = {
  name: 'Griewank',
  about: 'Rows of hollows, nearly alike in depth: the lowest is hard to tell.',
};
