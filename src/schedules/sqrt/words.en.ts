export const words = {
  name: 'Inverse square root',
  about: 'α/√(1 + t): a tenth of α after a hundred updates, a hundredth after ten thousand.',
};
