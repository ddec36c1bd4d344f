export const words = {
  name: 'Huber regression',
  short: 'outliers count less',
  about: 'Each place is a line through the data; beyond δ an error counts only linearly, so outliers pull less.',
  parameters: {
    delta: 'Bend',
  },
};
