export const words = {
  name: 'Booth',
  about: 'A slanting valley, nine times as steep across as along.',
};
