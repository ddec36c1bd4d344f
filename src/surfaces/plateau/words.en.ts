export const words = {
  name: 'Plateau',
  about: 'A well in flat land: a few widths away the gradient vanishes.',
};
