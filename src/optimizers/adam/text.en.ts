export const text = {
  text:
    'Momentum and RMSprop in one: m averages the gradients, v their squares, and the step is their ratio m̂/√v̂. ' +
    'Both averages start at zero and would be too small at first; dividing by 1 − βᵗ removes exactly that bias. ' +
    'The step is about α long in each coordinate while the gradient keeps its sign, and shorter where it ' +
    'fluctuates, whatever the scale of the loss. It is robust rather than optimal: with a fixed α it ends in ' +
    'small oscillations, there are convex problems on which it does not converge at all (see AMSGrad), and ' +
    'weight decay that is added to the gradient is divided by √v̂ along with it (see AdamW).',
};
