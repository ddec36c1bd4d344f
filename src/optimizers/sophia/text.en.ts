export const text = {
  text:
    'Newton’s step, axis by axis: m averages the gradients, h the curvatures along the axes, and the step is α times ' +
    'their quotient, so that a steep axis is no hindrance to a flat one. The clip is the point of it: no coordinate ' +
    'moves further than α. Where h is next to 0, the quotient would be enormous; where h is negative, it would lead ' +
    'uphill, to the saddle or hilltop that draws Newton’s method, and max(γh, ε) puts ε in its place. Either way all ' +
    'that is left is the sign of m, a step of α downhill as Signum’s. The smaller γ is, the nearer to the minimum it ' +
    'still walks like that. What differs from the paper: for two parameters the diagonal of the Hessian is computed, ' +
    'anew at every update; for millions the paper estimates it, at every tenth (by Hutchinson’s or the ' +
    'Gauss–Newton–Bartlett estimator), with γ = 0.01 or 0.05, β₁ = 0.96 and β₂ = 0.99. In a valley aslant to the axes, ' +
    'as Rosenbrock’s is, both axes look steep, and it creeps: the diagonal doesn’t say how they hang together.',
  where: 'ĥ is the diagonal of the Hessian, u the quotient clipped at −1 and 1.',
};
