export const words = {
  name: 'Staircase',
  about: 'Multiplied by γ every so many steps.',
  parameters: {
    stepSize: 'Steps until the next fall',
  },
};
