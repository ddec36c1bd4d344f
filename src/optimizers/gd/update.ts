import type { Optimizer } from '../../core/method';
import { lr, weightDecay } from '../shared/parameters';

/**
 * Gradient descent: θ ← θ − α (∇J + λθ).
 * Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées", 1847;
 * conventions of torch.optim.SGD(lr, weight_decay).
 */
export const optimizer: Optimizer<'lr' | 'weightDecay', never> = {
  parameters: { lr, weightDecay },
  slots: [],
  stride: { unit: 'slope', share: 1 },
  update({ theta, gradient, hyper }, out) {
    const { lr, weightDecay } = hyper;
    out[0] = -lr * (gradient[0]! + weightDecay * theta[0]!);
    out[1] = -lr * (gradient[1]! + weightDecay * theta[1]!);
  },
};
