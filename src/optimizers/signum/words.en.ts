export const words = {
  name: 'Signum',
  about: 'Averages the gradients and keeps only the sign: α along each axis.',
  parameters: { beta: 'Gradient decay' },
};
