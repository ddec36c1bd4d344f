export const words = {
  name: 'Gradient descent',
  about: 'Every stride goes straight downhill: the steeper the slope, the longer.',
};
