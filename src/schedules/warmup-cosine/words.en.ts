export const words = {
  name: 'Warm-up, then cosine',
  about: 'Rises to α first, then glides down along a cosine.',
  parameters: {
    startFactor: 'First share of α',
    totalIters: 'Steps of warm-up',
  },
};
