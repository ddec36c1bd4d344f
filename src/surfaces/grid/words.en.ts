export const words = {
  name: 'Your grid…',
  short: 'CSV or JSON',
  about: 'From your file. It stays in this browser; a link can’t carry it.',
};
