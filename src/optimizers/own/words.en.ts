export const words = {
  name: 'Own rule',
  about: 'An update rule that you write yourself, line by line.',
};
