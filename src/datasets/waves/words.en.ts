export const words = {
  name: 'Made-up waves',
  about: 'Points along a sine wave, with noise and outliers of your choice.',
  parameters: {
    frequency: 'True frequency',
  },
};
