export const text = {
  text:
    'The step is no longer the gradient alone but a velocity v, in which old gradients fade by the factor μ. ' +
    'Where gradients agree they add up, to as much as 1/(1 − μ) times one of them; where they alternate between ' +
    'two walls they cancel. With the best α and μ on a quadratic the number of steps grows with √κ instead of κ. ' +
    'The price is overshooting: with μ near 1 the ball rolls through the valley and swings back and forth for a ' +
    'long time, and on some strongly convex functions it can even cycle for ever although plain descent would ' +
    'converge. Without momentum (μ = 0) there is no velocity to dampen, and τ has no effect, as in PyTorch.',
};
