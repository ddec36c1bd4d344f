import { exp } from '../../core/elementary/exp';
import type { Optimizer } from '../../core/method';
import { beta1, beta2, eps, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/** ln 0.96. */
const LN_096 = -0.040821994520255166;

/**
 * NAdam, Adam that looks ahead as Nesterov does, with a warming μₜ = β₁(1 − ½·0.96^(tψ)) for β₁:
 * θ ← θ − α ((1 − μₜ)g / (1 − Πₜ) + μₜ₊₁m / (1 − Πₜ₊₁)) / (√v̂ + ε), Πₜ = μ₁⋯μₜ; g, m and v̂ are Adam's.
 * Dozat, "Incorporating Nesterov momentum into Adam", 2016;
 * conventions of torch.optim.NAdam(lr, (beta1, beta2), eps, weight_decay, momentum_decay).
 */
export const optimizer: Optimizer<
  'lr' | 'beta1' | 'beta2' | 'eps' | 'momentumDecay' | 'weightDecay',
  'm' | 'v' | 'weight'
> = {
  parameters: {
    lr,
    beta1,
    beta2,
    eps,
    momentumDecay: { kind: 'number', initial: 0.004, range: [0, 1e6], slider: [0, 0.1], scale: 'linear', symbol: 'ψ' },
    weightDecay,
  },
  slots: ['m', 'v', 'weight'],
  stride: OF_MAP,
  update({ t, theta, gradient, hyper, slots: { m, v, weight } }, out) {
    const { lr, beta1, beta2, eps, momentumDecay, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const mu = beta1 * (1 - 0.5 * exp(LN_096 * momentumDecay * t));
    const ahead = beta1 * (1 - 0.5 * exp(LN_096 * momentumDecay * (t + 1)));
    const w1 = mu * weight[0]! + (1 - mu);
    const w2 = beta2 * weight[1]! + (1 - beta2);
    const mx = beta1 * m[0]! + (1 - beta1) * gx;
    const my = beta1 * m[1]! + (1 - beta1) * gy;
    const vx = beta2 * v[0]! + (1 - beta2) * gx * gx;
    const vy = beta2 * v[1]! + (1 - beta2) * gy * gy;
    weight[0] = w1;
    weight[1] = w2;
    m[0] = mx;
    m[1] = my;
    v[0] = vx;
    v[1] = vy;
    const now = (lr * (1 - mu)) / w1;
    const next = (lr * ahead) / (ahead * w1 + (1 - ahead));
    out[0] = -(now * gx + next * mx) / (Math.sqrt(vx / w2) + eps);
    out[1] = -(now * gy + next * my) / (Math.sqrt(vy / w2) + eps);
  },
};
