export const text = {
  text:
    'Adam divides by how large gradients are, AdaBelief by how far they stray from their own average m, which ' +
    'it takes for a prediction. Where gradients agree, the difference d is small and the steps are long, also ' +
    'on a steep slope that Adam would cross with steps of α; where they jump to and fro between walls, d is ' +
    'large and the steps are short. On a smooth slope without noise almost nothing surprises it: on an even ' +
    'one its steps grow to about five times α in a hundred updates, and it overshoots a minimum that it comes ' +
    'upon at such a pace. Only ε keeps the divisor from 0: as it is added to s at every update, √ŝ never falls ' +
    'below √(ε/(1 − β₂)).',
};
