export const words = {
  name: 'BFGS',
  about: 'Learns the curvature from how the slope changed along its own steps.',
};
