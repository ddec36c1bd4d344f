export const text = {
  text:
    'The smallest neural network: one hidden unit, two weights. Turning the signs of both weights gives the same ' +
    'function, so every minimum has a mirror image, with a saddle at the origin between them: this symmetry, many times over, is what makes the losses of large networks non-convex. ' +
    'With a large w₁ the unit saturates and the land is flat.',
  where: '(xᵢ, yᵢ) are the m samples; columns of your own are given mean 0 and variance 1 first.',
};
