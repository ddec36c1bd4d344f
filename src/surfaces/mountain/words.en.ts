export const words = {
  name: 'Mountain',
  short: 'hills and hollows',
  about: 'Five hills and hollows; the hut stands in the deepest one.',
};
