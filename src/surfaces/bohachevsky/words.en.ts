export const words = {
  name: 'Bohachevsky',
  short: 'a rippled bowl',
  about: 'A bowl with ripples: twenty-five hollows near its middle, none farther out.',
};
