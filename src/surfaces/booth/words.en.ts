export const words = {
  name: 'Booth',
  short: 'a tilted valley',
  about: 'A slanting valley, nine times as steep across as along.',
};
