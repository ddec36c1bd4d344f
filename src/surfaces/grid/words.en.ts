export const words = {
  name: 'Your grid…',
  about: 'From your file. It stays in this browser; a link can’t carry it.',
};
