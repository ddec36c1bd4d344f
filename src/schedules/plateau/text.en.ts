export const text = {
  text:
    'The rate is lowered by the factor γ when the loss has not improved for more than P steps in a row. It asks the run itself instead of a ' +
    'calendar. It can be fooled: on flat land between two slopes the loss does not improve either, and the rate falls just where a long stride is needed. Here it is the full loss ' +
    'that counts, after every step.',
  where:
    'P is the patience. With an absolute gain, the bound is the best loss less ε; during the rest after a fall, n stays 0.',
};
