export const text = {
  text:
    'Nesterov’s method needs the gradient at a place ahead; Adan estimates it from the present gradient and its ' +
    'last change d, and averages both, the gradients in m and their changes in u. Where the gradient keeps ' +
    'falling, as on the way into a valley, u points back and brakes before the bottom is reached; where it ' +
    'grows, u pushes. The divisor √n̂ looks at the same estimate. The averages reach far back (β₁ = 0.98), so ' +
    'that it takes some fifty updates until old gradients have faded: on a small map it swings wide around its ' +
    'goal before it settles. Differences of noisy gradients are noisier than the gradients themselves.',
  where: 'p is the gradient of the update before.',
};
