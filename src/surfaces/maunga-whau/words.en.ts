export const words = {
  name: 'Maunga Whau',
  about: 'A real volcano in Auckland, from 5307 measured heights; its crater traps walkers.',
  axes: { metres: ['x, m', 'y, m'] },
};
