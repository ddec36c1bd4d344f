export const words = {
  name: 'Made-up line',
  about: 'Points along a line, with noise and outliers of your choice.',
  parameters: {
    slope: 'True slope',
    intercept: 'True intercept',
  },
};
