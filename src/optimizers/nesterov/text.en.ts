export const text = {
  text:
    'A heavy ball that corrects its course at the place to which its velocity is already carrying it; written ' +
    'with the gradient at θ, as here, this means adding μv once more to the step. With a suitable growing μ and ' +
    'no noise it needs on the order of 1/√ε steps to bring a smooth convex function within ε of its minimum, ' +
    'where gradient descent needs 1/ε, and no method that only uses gradients can do better in general. It ' +
    'swings less than the heavy ball, but it swings: the loss does not fall at every step. The guarantee is for ' +
    'convex functions and exact gradients; with noisy batches the gain shrinks.',
};
