export const words = {
  name: 'Logistic regression',
  short: 'two classes told apart',
  about: 'Each place tells two classes apart; altitude is the cross-entropy of what it says.',
  axes: { weightBias: ['weight w', 'bias b'] },
  parameters: {
    fit: 'Parameters',
  },
  choices: {
    'weight-bias': 'Weight, bias',
    'two-weights': 'Two weights',
  },
};
