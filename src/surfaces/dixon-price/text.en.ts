export const text = {
  text:
    'A horseshoe with one minimum in each leg, at (1, ±0.71), both with the value 0. The legs meet in a curve around the ' +
    'left; a start on the axis y = 0 cannot decide and ends at a saddle. Along the bent floor the pace is that of a ravine.',
};
