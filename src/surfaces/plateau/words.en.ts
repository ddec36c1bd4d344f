export const words = {
  name: 'Plateau',
  short: 'almost no slope',
  about: 'A well in flat land: a few widths away the gradient vanishes.',
};
