export const text = {
  text:
    'Nesterov’s method needs the gradient at a place ahead; Adan estimates it from the present gradient and ' +
    'its last change d, and averages both, the gradients in m and their changes in u. Where the gradient ' +
    'shrinks, as on the way into a valley, u is opposed to m and brakes before the bottom is reached; where it ' +
    'grows, u pushes. The divisor √n̂ is made of the squares of the same estimate, c. The averages reach far ' +
    'back: with β₁ = 0.98 a gradient still has over a third of its weight after fifty updates, so that at ' +
    'first it overshoots its goal and often swings around it for a hundred steps or more. Differences of noisy ' +
    'gradients are noisier than the gradients themselves.',
  where: 'p is the gradient of the update before.',
};
