export const text = {
  text:
    'In Adam v forgets by a constant share: when gradients become small, v shrinks within a few hundred updates ' +
    'and the step grows with it, which can undo what was reached. Yogi only lets v change by (1 − β₂)g², upwards ' +
    'where the latest square is larger than v and downwards where it is smaller. It still rises as fast as in ' +
    'Adam, but where gradients are small it falls only by their squares, so that the effective rate grows ' +
    'gently. The paper advises a large ε of 0.001, with which it behaves a little like gradient descent where ' +
    'the land is flat, and leaves the bias of the averages as it is: the first steps are about three times α ' +
    'long.',
};
