export const words = {
  name: 'Ravine',
  short: 'long and narrow',
  about: 'Steep walls, gentle floor: the walls limit the stride, the floor needs a long one.',
  parameters: {
    kappa: 'Condition number',
  },
};
