export const words = {
  name: 'Rosenbrock',
  short: 'a curved valley',
  about: 'A bent valley: easy to find, slow to follow.',
};
