export const words = {
  name: 'AMSGrad',
  about: 'Adam that never forgets the steepest time: its rates only shrink.',
};
