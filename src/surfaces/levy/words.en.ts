export const words = {
  name: 'Levy',
  about: 'Waves that grow outwards: a long stride skips them, a short one is caught.',
};
