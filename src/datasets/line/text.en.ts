export const text = {
  text:
    'Points made at random along a line that you choose, with normal noise. The outliers all lie to the right and are ' +
    'pushed down, so that they tilt the least-squares line.',
};
