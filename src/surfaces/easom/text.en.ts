export const text = {
  text:
    'One narrow well at (π, π) in land so flat that its gradient soon is smaller than rounding. Gradient methods find it only when they start beside it; ' +
    'elsewhere the sign of the slope still points the right way, which is all that methods like Rprop or Lion need.',
};
