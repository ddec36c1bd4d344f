export const words = {
  name: 'Your data…',
  about: 'From your file. It stays in this browser; a link can’t carry it.',
};
