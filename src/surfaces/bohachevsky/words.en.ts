export const words = {
  name: 'Bohachevsky',
  about: 'A bowl with ripples: twenty-five hollows near its middle, none farther out.',
};
