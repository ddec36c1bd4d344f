export const text = {
  text:
    'In Adam v forgets by a constant share: when gradients become small, v shrinks exponentially and the step ' +
    'grows with it, which can undo what was reached. Yogi only lets v change by (1 − β₂)g², upwards where the ' +
    'latest square is larger than v and downwards where it is smaller. It still rises as fast as in Adam, but ' +
    'where gradients are small it falls only by their squares, so that the effective rate grows gently. The ' +
    'paper advises a large ε of 0.001: where √v is much smaller than that, the steps are in proportion to the ' +
    'slope, as in Momentum. The bias of the averages is left as it is, so the first step is about three times ' +
    'α long, and on an even slope the tenth more than six times.',
};
