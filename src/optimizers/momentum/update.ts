import type { Optimizer } from '../../core/method';
import { momentumCoefficient } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * Heavy ball: v ← μv + (1 − τ)(∇J + λθ), θ ← θ − αv; the first update sets v to the gradient itself.
 * Polyak, "Some methods of speeding up the convergence of iteration methods", 1964;
 * conventions of torch.optim.SGD(lr, momentum, dampening, weight_decay): α stands outside the buffer,
 * and without momentum there is no buffer, so no dampening either.
 */
export const optimizer: Optimizer<'lr' | 'momentum' | 'dampening' | 'weightDecay', 'v'> = {
  parameters: {
    lr,
    momentum: momentumCoefficient,
    dampening: { kind: 'number', initial: 0, range: [0, 1], scale: 'linear', symbol: 'τ' },
    weightDecay,
  },
  slots: ['v'],
  stride: { unit: 'slope', share: 0.1 },
  update({ t, theta, gradient, hyper, slots: { v } }, out) {
    const { lr, momentum, dampening, weightDecay } = hyper;
    const buffered = t > 1 && momentum > 0;
    const kept = buffered ? momentum : 0;
    const taken = buffered ? 1 - dampening : 1;
    const vx = kept * v[0]! + taken * (gradient[0]! + weightDecay * theta[0]!);
    const vy = kept * v[1]! + taken * (gradient[1]! + weightDecay * theta[1]!);
    v[0] = vx;
    v[1] = vy;
    out[0] = -lr * vx;
    out[1] = -lr * vy;
  },
};
