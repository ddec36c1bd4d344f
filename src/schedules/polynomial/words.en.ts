export const words = {
  name: 'Polynomial',
  about: 'Falls to 0 with a power of the time that is left; with p = 1 along a straight line.',
  parameters: { power: 'Power' },
};
