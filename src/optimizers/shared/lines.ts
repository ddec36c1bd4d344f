/** Averages of gradients and of their squares. */
export const FIRST = ['m = beta1 * m + (1 - beta1) * g'];
export const AVERAGES = [...FIRST, 'v = beta2 * v + (1 - beta2) * g * g'];

/** The averages without the part of the 0 that they began with: Kingma and Ba, "Adam", section 3, 2015. */
export const UNBIASED = ['mHat = m / (1 - beta1 ** k)', 'vHat = v / (1 - beta2 ** k)'];

/** The gradient of the loss with its L2 penalty ½λ‖θ‖², as in torch.optim. */
export const DECAYED = 'g = gradient + weightDecay * theta';
