export const words = {
  name: 'Matyas',
  about: 'A trough along the diagonal: quickly on its floor, slowly to its end.',
};
