export const text = {
  text:
    'BFGS without the matrix: it keeps only the last few pairs of step and change of gradient and makes the ' +
    'direction from them anew each time, at a cost in proportion to the number of parameters. It has long been ' +
    'the usual choice for large smooth problems with exact gradients. In two dimensions two or three pairs say ' +
    'almost everything, so here it walks much as BFGS does. Small batches spoil it, as the gradients that it ' +
    'compares must belong to the same loss.',
  where:
    's meets both inequalities, the strong Wolfe conditions; H is what BFGS makes of the last few pairs p, y, ' +
    'from H₀, and is never written out.',
};
