export const text = {
  text:
    'A Gaussian well in flat land. Some widths away the gradient is practically zero, so a step proportional to it ' +
    'leads nowhere, and the run is stuck although nothing is wrong with the direction. Methods that divide by the size ' +
    'of the gradient cross such land at full stride.',
};
