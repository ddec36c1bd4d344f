export const text = {
  text:
    'A quadratic whose valley runs diagonally, nine times as curved across as along; the minimum is at (1, 3). Since ' +
    'both axes look alike, rescaling them one by one, as AdaGrad or RMSprop do, gains little here: compare with momentum, which does not care about the axes.',
};
