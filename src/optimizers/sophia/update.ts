import type { Optimizer } from '../../core/method';
import type { NumberParameter } from '../../core/types';
import { beta1, decayRate, epsilon } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/** γ, which the curvature is multiplied by: the length of a Newton step from which on the step is α long. */
const gammaCurvature: NumberParameter = {
  kind: 'number',
  initial: 1,
  range: [1e-12, 1e12],
  slider: [1e-3, 10],
  scale: 'log',
  symbol: 'γ',
};

/**
 * Sophia-like: m ← β₁m + (1 − β₁)∇J, h ← β₂h + (1 − β₂) diag ∇²J, and, each coordinate by itself,
 * θ ← θ − α (λθ + clip(m / max(γh, ε), −1, 1)). The zeros that m and h began with are not taken out of them.
 * Liu, Li, Hall, Liang and Ma, "Sophia: A scalable stochastic second-order optimizer for language model pre-training",
 * 2023, algorithm 3; torch.optim has none. The paper estimates the diagonal, by Hutchinson's or the
 * Gauss–Newton–Bartlett estimator, at every tenth update; of two parameters it is computed, and anew at every update.
 * So β₂ averages over no estimates and is that of m, with which those zeros cancel in m/h, and γ = 1 makes α the part of
 * an unclipped Newton step that is made; the paper has β₁ = 0.96, β₂ = 0.99, γ = 0.01 (Hutchinson) or 0.05, λ = 0.2.
 */
export const optimizer: Optimizer<
  'lr' | 'beta1' | 'betaCurvature' | 'gammaCurvature' | 'eps' | 'weightDecay',
  'm' | 'h' | 'hessian'
> = {
  parameters: {
    lr,
    beta1,
    // Not `beta2`, which is the decay of squared gradients.
    betaCurvature: decayRate(0.9, 'β₂'),
    // Not `gamma`, which schedules have.
    gammaCurvature,
    eps: epsilon(1e-12),
    weightDecay,
  },
  slots: ['m', 'h', 'hessian'],
  sizes: { hessian: 3 },
  needs: 'curvature',
  work: 3,
  // Longer than Adam's: near a minimum, where nothing is clipped, strides shorten by themselves.
  stride: { unit: 'map', share: 0.05 },
  update({ theta, gradient, hyper, slots: { m, h, hessian }, batch }, out) {
    const { lr, beta1, betaCurvature, gammaCurvature, eps, weightDecay } = hyper;
    batch.hessian(theta[0]!, theta[1]!, hessian);
    for (let i = 0; i < 2; i++) {
      m[i] = beta1 * m[i]! + (1 - beta1) * gradient[i]!;
      h[i] = betaCurvature * h[i]! + (1 - betaCurvature) * hessian[2 * i]!;
      const part = Math.max(-1, Math.min(1, m[i]! / Math.max(gammaCurvature * h[i]!, eps)));
      out[i] = -lr * (weightDecay * theta[i]! + part);
    }
  },
};
