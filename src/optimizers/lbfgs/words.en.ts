export const words = {
  name: 'L-BFGS',
  about: 'BFGS that remembers only its last few steps.',
};
