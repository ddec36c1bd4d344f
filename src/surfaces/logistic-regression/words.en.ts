export const words = {
  name: 'Logistic regression',
  about: 'Each place tells two classes apart; altitude is the cross-entropy of what it says.',
  parameters: {
    fit: 'Parameters',
  },
  choices: {
    'weight-bias': 'Weight, bias',
    'two-weights': 'Two weights',
  },
};
