export const words = {
  name: 'Tanh network',
  short: 'one hidden neuron',
  about: 'Each place is a network of one unit, w₂·tanh(w₁x): two mirrored valleys and a saddle between.',
};
