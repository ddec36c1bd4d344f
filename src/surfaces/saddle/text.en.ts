export const text = {
  text:
    'A pass at the origin between two equal minima at (0, ±1). At the pass the gradient is zero although the land ' +
    'falls to both sides; from a start exactly on the line y = 0 every gradient method walks to it and stays. ' +
    'Next to the line the way out is slow at first, growing by a constant factor each step; noise helps to leave.',
};
