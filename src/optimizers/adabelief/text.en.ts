export const text = {
  text:
    'Adam divides by how large gradients are, AdaBelief by how far they stray from their own average m, which it ' +
    'takes for a prediction. Where gradients agree, the difference is small and the step long, also on a steep ' +
    'slope that Adam would cross with steps of α; where they jump to and fro between walls, the difference is ' +
    'large and the step short. On a smooth slope without noise almost nothing surprises it, so that it strides ' +
    'the longer the smoother the land is, and overshoots a minimum that it comes upon quickly. ε decides how ' +
    'small the difference may get: it is added to s at every update and keeps the quotient from growing without ' +
    'bound.',
};
