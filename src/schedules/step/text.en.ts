export const text = {
  text:
    'A staircase: α is multiplied by γ after every s steps. Each stair gives the walk time to settle into the cloud that ' +
    'belongs to its rate, which is why training curves fall sharply right after a step down. When to step is a guess: too early ' +
    'and the walk stops on the slope, too late and time is wasted.',
  where: '⌊ ⌋ rounds down.',
};
