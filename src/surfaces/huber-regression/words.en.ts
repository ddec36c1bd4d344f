export const words = {
  name: 'Huber regression',
  about: 'Each place is a line through the data; beyond δ an error counts only linearly, so outliers pull less.',
  parameters: {
    delta: 'Bend',
  },
};
