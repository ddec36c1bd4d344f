export const words = {
  name: 'Adan',
  about: 'Adam that also averages how gradients change, and so looks ahead as Nesterov does.',
  parameters: { betaDiff: 'Decay of differences', beta3: 'Squared-gradient decay' },
};
