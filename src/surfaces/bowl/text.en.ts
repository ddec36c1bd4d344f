export const text = {
  text:
    'The simplest quadratic: its Hessian is the identity, so minus the gradient points straight at the minimum and ' +
    'α = 1 arrives in one step. Each step multiplies the distance by |1 − α|; therefore it converges for α below 2, ' +
    'jumps between two opposite points for ever at exactly 2, and flies off beyond.',
};
