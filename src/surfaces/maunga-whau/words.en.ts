export const words = {
  name: 'Maunga Whau',
  short: 'a real volcano',
  about: 'A real volcano in Auckland, from 5307 measured heights; its crater traps walkers.',
  axes: { metres: ['x, m', 'y, m'] },
};
