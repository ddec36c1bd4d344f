export const words = {
  name: 'RAdam',
  about: 'Adam that starts as momentum until it knows how steep the land is.',
};
