export const words = {
  name: 'LeNet-5',
  short: 'a real network, sliced',
  about: 'Each place is a network of 61,706 weights, on a plane through those that were learned.',
  notice:
    'Recorded tracks are how LeNet was trained, seen on this plane; a route computed here is a walk on a slice of the loss, not its training.',
  axes: { directions: ['first direction x', 'second direction y'] },
  parameters: { plane: 'Plane' },
  choices: { pca: 'Principal components', filter: 'Random directions' },
};
