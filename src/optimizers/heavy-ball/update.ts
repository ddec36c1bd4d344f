import type { Optimizer } from '../../core/method';
import { momentumCoefficient } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * Heavy ball with the learning rate inside the velocity: v ← μv + α(∇J + λθ), θ ← θ − v.
 * Polyak, "Some methods of speeding up the convergence of iteration methods", 1964; Sutskever et al., "On the importance
 * of initialization and momentum in deep learning", 2013; conventions of tf.keras.optimizers.SGD(learning_rate, momentum).
 */
export const optimizer: Optimizer<'lr' | 'momentum' | 'weightDecay', 'v'> = {
  parameters: { lr, momentum: momentumCoefficient, weightDecay },
  slots: ['v'],
  stride: { unit: 'slope', share: 0.1 },
  update({ theta, gradient, hyper, slots: { v } }, out) {
    const { lr, momentum, weightDecay } = hyper;
    v[0] = momentum * v[0]! + lr * (gradient[0]! + weightDecay * theta[0]!);
    v[1] = momentum * v[1]! + lr * (gradient[1]! + weightDecay * theta[1]!);
    out[0] = -v[0]!;
    out[1] = -v[1]!;
  },
};
