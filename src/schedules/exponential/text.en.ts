export const text = {
  text:
    'α is multiplied by γ after every step, a staircase with the smallest stairs. All steps together are finite: they add up to ' +
    'at most 1/(1 − γ) steps of the first rate, so with a small γ the walk stops short, however steep the land still is.',
};
