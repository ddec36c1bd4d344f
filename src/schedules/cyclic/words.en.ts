export const words = {
  name: 'Cyclic',
  about: 'To and fro between a lowest rate and α.',
  parameters: {
    baseLr: 'Lowest rate',
    stepSizeUp: 'Steps up',
    stepSizeDown: 'Steps down',
    mode: 'Peaks',
  },
  choices: {
    triangular: 'alike',
    triangular2: 'halving',
    'exp-range': 'by γ a step',
  },
};
