import type { Optimizer } from '../../core/method';
import { decayRate, epsilon } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * AdaDelta, each coordinate by itself: g = ∇J + λθ, v ← ρv + (1 − ρ)g², δ = √(u + ε) / √(v + ε) · g,
 * u ← ρu + (1 − ρ)δ², θ ← θ − αδ. δ has the unit of θ, so α is a bare factor.
 * Zeiler, "ADADELTA: An adaptive learning rate method", 2012;
 * conventions of torch.optim.Adadelta(lr, rho, eps, weight_decay).
 */
export const optimizer: Optimizer<'lr' | 'rho' | 'eps' | 'weightDecay', 'u' | 'v'> = {
  parameters: { lr, rho: decayRate(0.9, 'ρ'), eps: epsilon(1e-6), weightDecay },
  slots: ['u', 'v'],
  stride: { unit: 'none', share: 1 },
  update({ theta, gradient, hyper, slots: { u, v } }, out) {
    const { lr, rho, eps, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const vx = rho * v[0]! + (1 - rho) * gx * gx;
    const vy = rho * v[1]! + (1 - rho) * gy * gy;
    const dx = (Math.sqrt(u[0]! + eps) / Math.sqrt(vx + eps)) * gx;
    const dy = (Math.sqrt(u[1]! + eps) / Math.sqrt(vy + eps)) * gy;
    v[0] = vx;
    v[1] = vy;
    u[0] = rho * u[0]! + (1 - rho) * dx * dx;
    u[1] = rho * u[1]! + (1 - rho) * dy * dy;
    out[0] = -lr * dx;
    out[1] = -lr * dy;
  },
};
