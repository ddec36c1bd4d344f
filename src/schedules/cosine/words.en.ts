export const words = {
  name: 'Cosine',
  about: 'Glides from α down to its lowest along half a cosine wave.',
};
