export const words = {
  name: 'Mountain',
  about: 'Five hills and hollows; the hut stands in the deepest one.',
};
