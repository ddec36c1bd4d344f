export const words = {
  name: 'One cycle',
  about: 'One rise to α, then a long fall far below where it began.',
  parameters: {
    totalSteps: 'Steps in all',
    pctStart: 'Share of the rise',
    divFactor: 'First rate: α divided by',
    finalDivFactor: 'Last rate: the first divided by',
  },
};
