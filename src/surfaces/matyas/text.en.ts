export const text = {
  text:
    'A quadratic trough along the diagonal, 25 times as curved across as along, with the minimum at the origin. ' +
    'The same ravine as “Ravine” with κ = 25, turned by 45°: gradient descent walks the same way on both, methods that treat each axis by itself do not.',
};
