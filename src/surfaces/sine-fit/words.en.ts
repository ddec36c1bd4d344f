export const words = {
  name: 'Sine fit',
  short: 'many false frequencies',
  about: 'Each place is a wave through the data; one that misses the beat has a valley of its own.',
  axes: { wave: ['frequency θ₁', 'phase θ₂'] },
};
