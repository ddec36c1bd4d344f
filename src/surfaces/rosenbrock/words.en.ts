export const words = {
  name: 'Rosenbrock',
  about: 'A bent valley: easy to find, slow to follow.',
};
