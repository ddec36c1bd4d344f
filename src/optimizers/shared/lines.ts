/** Averages of gradients and of their squares. */
export const FIRST = ['m = beta1 * m + (1 - beta1) * g'];
export const AVERAGES = [...FIRST, 'v = beta2 * v + (1 - beta2) * g * g'];

/** The averages without the part of the 0 that they began with: Kingma and Ba, "Adam", section 3, 2015. */
export const UNBIASED = ['mHat = m / (1 - beta1 ** k)', 'vHat = v / (1 - beta2 ** k)'];

/** The gradient of the loss with its L2 penalty ½λ‖θ‖², as in torch.optim. */
export const DECAYED = 'g = gradient + weightDecay * theta';

/** z begins where θ does; c is the share of the newest z in the average of all, each weighed by its rate's square. */
export const WEIGHED = [
  'z = theta if k == 1',
  'top = max(top, lr)',
  'total = total + top * top',
  'c = 0 if total == 0',
  'c = top * top / total',
];

/** What of it is remembered though a line gives it its first value. */
export const REMEMBERED = ['z', 'top', 'total'] as const;
