export const words = {
  name: 'Matyas',
  short: 'a nearly flat trough',
  about: 'A trough along the diagonal: quickly on its floor, slowly to its end.',
};
