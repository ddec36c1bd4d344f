export const text = {
  text:
    'Points made at random along a sine wave of the frequency that you choose, with normal noise. The outliers all lie to the right and are ' +
    'pushed down.',
};
