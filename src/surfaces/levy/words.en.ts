export const words = {
  name: 'Levy',
  short: 'rippled slopes',
  about: 'Waves that grow outwards: a long stride skips them, a short one is caught.',
};
