export const words = {
  name: 'On a plateau',
  about: 'Falls whenever the full loss has not fallen for a while.',
  parameters: {
    factor: 'Factor',
    patience: 'Patience, steps',
    threshold: 'Gain that counts',
    thresholdMode: 'The gain is',
    cooldown: 'Rest after a fall, steps',
    minLr: 'Lowest rate',
  },
  choices: {
    rel: 'a share',
    abs: 'absolute',
  },
};
