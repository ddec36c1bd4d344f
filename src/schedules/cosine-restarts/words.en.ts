export const words = {
  name: 'Cosine, restarted',
  about: 'Glides down along a cosine, jumps back to α, and takes longer each time.',
  parameters: { t0: 'Steps of the first round', tMult: 'Rounds grow by the factor' },
};
