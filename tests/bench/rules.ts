import type { OptimizerId } from '../../src/core/scenario';

/** An update rule as source text; in `axis`, names that end in _ are of one axis. */
export interface Rule {
  /** What is kept from one update to the next on each axis, 0 at first. */
  readonly keeps?: readonly string[];
  /** What is kept for both axes. */
  readonly both?: readonly string[];
  /** What is worked out ahead of the axes. */
  readonly first?: string;
  /** Moves `p_` against `gradient_`. */
  readonly axis: string;
}

const DECAYED = 'const g_ = gradient_ + weightDecay * p_;';
const WEIGHTS = 'w1 = beta1 * w1 + (1 - beta1); w2 = beta2 * w2 + (1 - beta2);';
const MOMENTS = 'm_ = beta1 * m_ + (1 - beta1) * g_; v_ = beta2 * v_ + (1 - beta2) * g_ * g_;';
const CORRECTED = `${WEIGHTS} const rate = lr / w1, root = Math.sqrt(w2);`;

export const RULES: Readonly<Record<OptimizerId, Rule>> = {
  gd: { axis: 'p_ += -lr * (gradient_ + weightDecay * p_);' },
  momentum: {
    keeps: ['v'],
    axis: `${DECAYED} v_ = t === 1 || momentum === 0 ? g_ : momentum * v_ + (1 - dampening) * g_; p_ += -lr * v_;`,
  },
  nesterov: {
    keeps: ['v'],
    axis: `${DECAYED} v_ = t === 1 ? g_ : momentum * v_ + g_; p_ += -lr * (g_ + momentum * v_);`,
  },
  adagrad: {
    keeps: ['s'],
    first: 'const rate = lr / (1 + (t - 1) * lrDecay);',
    axis: `${DECAYED} s_ += g_ * g_; p_ += (-rate * g_) / (Math.sqrt(s_) + eps);`,
  },
  adadelta: {
    keeps: ['u', 'v'],
    axis: `${DECAYED} v_ = rho * v_ + (1 - rho) * g_ * g_;
      const d_ = (Math.sqrt(u_ + eps) / Math.sqrt(v_ + eps)) * g_;
      u_ = rho * u_ + (1 - rho) * d_ * d_; p_ += -lr * d_;`,
  },
  rmsprop: {
    keeps: ['v', 'm', 'b'],
    axis: `${DECAYED} v_ = alpha * v_ + (1 - alpha) * g_ * g_; m_ = alpha * m_ + (1 - alpha) * g_;
      b_ = momentum * b_ + g_ / (Math.sqrt(Math.max(0, v_ - centered * m_ * m_)) + eps); p_ += -lr * b_;`,
  },
  adam: {
    keeps: ['m', 'v'],
    both: ['w1', 'w2'],
    first: CORRECTED,
    axis: `${DECAYED} ${MOMENTS} p_ += (-rate * m_) / (Math.sqrt(v_) / root + eps);`,
  },
  adamw: {
    keeps: ['m', 'v'],
    both: ['w1', 'w2'],
    first: CORRECTED,
    axis: `const g_ = gradient_; ${MOMENTS} p_ += -lr * weightDecay * p_ - (rate * m_) / (Math.sqrt(v_) / root + eps);`,
  },
  amsgrad: {
    keeps: ['m', 'v', 'u'],
    both: ['w1', 'w2'],
    first: CORRECTED,
    axis: `${DECAYED} ${MOMENTS} u_ = Math.max(u_, v_); p_ += (-rate * m_) / (Math.sqrt(u_) / root + eps);`,
  },
  adamax: {
    keeps: ['m', 'u'],
    both: ['w1'],
    first: 'w1 = beta1 * w1 + (1 - beta1); const rate = lr / w1;',
    axis: `${DECAYED} m_ = beta1 * m_ + (1 - beta1) * g_; u_ = Math.max(beta2 * u_, Math.abs(g_) + eps);
      p_ += (-rate * m_) / u_;`,
  },
  nadam: {
    keeps: ['m', 'v'],
    both: ['w1', 'w2'],
    first: `const mu = beta1 * (1 - 0.5 * exp(-0.040821994520255166 * momentumDecay * t));
      const ahead = beta1 * (1 - 0.5 * exp(-0.040821994520255166 * momentumDecay * (t + 1)));
      w1 = mu * w1 + (1 - mu); w2 = beta2 * w2 + (1 - beta2);
      const now = (lr * (1 - mu)) / w1, next = (lr * ahead) / (ahead * w1 + (1 - ahead));`,
    axis: `${DECAYED} ${MOMENTS} p_ += -(now * g_ + next * m_) / (Math.sqrt(v_ / w2) + eps);`,
  },
  radam: {
    keeps: ['m', 'v'],
    both: ['w1', 'w2'],
    first: `${WEIGHTS} const rate = lr / w1, limit = 2 / (1 - beta2) - 1;
      const rho = limit - (2 * t * (1 - w2)) / w2;
      const part = ((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho);
      const rectified = rho > 5 ? rate * Math.sqrt(part * w2) : 0;`,
    axis: `${DECAYED} ${MOMENTS} p_ += rho > 5 ? (-rectified * m_) / (Math.sqrt(v_) + eps) : -rate * m_;`,
  },
  rprop: {
    keeps: ['size', 'before'],
    axis: `const turn_ = gradient_ * before_;
      size_ = (t > 1 ? size_ : lr) * (turn_ > 0 ? etaPlus : turn_ < 0 ? etaMinus : 1);
      size_ = Math.min(stepMax, Math.max(stepMin, size_)); before_ = turn_ < 0 ? 0 : gradient_;
      p_ += -Math.sign(before_) * size_;`,
  },
  lion: {
    keeps: ['m'],
    axis: `p_ += -lr * (Math.sign(beta1 * m_ + (1 - beta1) * gradient_) + weightDecay * p_);
      m_ = beta2 * m_ + (1 - beta2) * gradient_;`,
  },
};
