import type { OptimizerId } from '../../optimizers/ids';
import { torchOptimizers } from '../../program/torch/optimizers';
import type { Rule } from './facts';

const DECAYED = 'g = ∇ J(θ) + λ θ';
const AVERAGES = ['m ← β_1 m + (1 − β_1) g', 'v ← β_2 v + (1 − β_2) g^2'];
const UNBIASED = 'hat{m} = frac{m}{1 − β_1^t}, quad hat{v} = frac{v}{1 − β_2^t}';
const WOLFE = ['J(θ + s d) ≤ J(θ) + c_1 s g · d', 'abs{∇ J(θ + s d) · d} ≤ c_2 abs{g · d}'];

/** Rules of optimizers as their code has them, and their calls in PyTorch; an explanation leaves out what isn't here. */
export const optimizerRules: Readonly<Partial<Record<OptimizerId, Rule>>> = {
  gd: {
    formula: [DECAYED, 'θ ← θ − α g'],
    torch: torchOptimizers.gd,
  },
  momentum: {
    formula: [DECAYED, 'v ← g & t = 1', 'v ← μ v + (1 − τ) g & t > 1', 'θ ← θ − α v'],
    torch: torchOptimizers.momentum,
  },
  nesterov: {
    formula: [DECAYED, 'v ← μ v + g', 'θ ← θ − α (g + μ v)'],
    torch: torchOptimizers.nesterov,
  },
  adagrad: {
    formula: [DECAYED, 's ← s + g^2', 'θ ← θ − frac{α}{1 + (t − 1) η} · frac{g}{sqrt{s} + ε}'],
    torch: torchOptimizers.adagrad,
  },
  adadelta: {
    formula: [
      DECAYED,
      'v ← ρ v + (1 − ρ) g^2',
      'δ = frac{sqrt{u + ε}}{sqrt{v + ε}} g',
      'u ← ρ u + (1 − ρ) δ^2',
      'θ ← θ − α δ',
    ],
    torch: torchOptimizers.adadelta,
  },
  rmsprop: {
    formula: [
      DECAYED,
      'v ← a v + (1 − a) g^2',
      'm ← a m + (1 − a) g',
      'b ← μ b + frac{g}{sqrt{v − c m^2} + ε}',
      'θ ← θ − α b',
    ],
    torch: torchOptimizers.rmsprop,
  },
  adam: {
    formula: [DECAYED, ...AVERAGES, UNBIASED, 'θ ← θ − α frac{hat{m}}{sqrt{hat{v}} + ε}'],
    torch: torchOptimizers.adam,
  },
  amsgrad: {
    formula: [
      DECAYED,
      ...AVERAGES,
      'u ← max(u, v)',
      'hat{m} = frac{m}{1 − β_1^t}, quad hat{u} = frac{u}{1 − β_2^t}',
      'θ ← θ − α frac{hat{m}}{sqrt{hat{u}} + ε}',
    ],
    torch: torchOptimizers.amsgrad,
  },
  adamw: {
    formula: ['g = ∇ J(θ)', ...AVERAGES, UNBIASED, 'θ ← θ − α (λ θ + frac{hat{m}}{sqrt{hat{v}} + ε})'],
    torch: torchOptimizers.adamw,
  },
  adamax: {
    formula: [
      DECAYED,
      'm ← β_1 m + (1 − β_1) g',
      'u ← max(β_2 u, abs{g} + ε)',
      'θ ← θ − frac{α}{1 − β_1^t} · frac{m}{u}',
    ],
    torch: torchOptimizers.adamax,
  },
  nadam: {
    formula: [
      DECAYED,
      'μ_t = β_1 (1 − frac{1}{2} · 0.96^{t ψ})',
      ...AVERAGES,
      'hat{m} = frac{(1 − μ_t) g}{1 − μ_1 ⋯ μ_t} + frac{μ_{t + 1} m}{1 − μ_1 ⋯ μ_{t + 1}}',
      'θ ← θ − α frac{hat{m}}{sqrt{v / (1 − β_2^t)} + ε}',
    ],
    torch: torchOptimizers.nadam,
  },
  radam: {
    formula: [
      DECAYED,
      ...AVERAGES,
      'hat{m} = frac{m}{1 − β_1^t}, quad ρ_∞ = frac{2}{1 − β_2} − 1',
      'ρ = ρ_∞ − frac{2 t β_2^t}{1 − β_2^t}',
      'r = sqrt{frac{(ρ − 4) (ρ − 2) ρ_∞}{(ρ_∞ − 4) (ρ_∞ − 2) ρ}}',
      'θ ← θ − α hat{m} & ρ ≤ 5',
      'θ ← θ − α r hat{m} frac{sqrt{1 − β_2^t}}{sqrt{v} + ε} & ρ > 5',
    ],
    torch: torchOptimizers.radam,
  },
  rprop: {
    formula: [
      'g = ∇ J(θ)',
      'η = η^+, 1, η^− & g p > 0, = 0, < 0',
      'Δ ← min(max(η Δ, Δ_min), Δ_max)',
      'g ← 0 & g p < 0',
      'θ ← θ − sign(g) Δ',
      'p ← g',
    ],
    torch: torchOptimizers.rprop,
  },
  lion: {
    formula: ['g = ∇ J(θ)', 'θ ← θ − α (sign(β_1 m + (1 − β_1) g) + λ θ)', 'm ← β_2 m + (1 − β_2) g'],
    torch: torchOptimizers.lion,
    nearest: true,
  },
  armijo: {
    formula: ['g = ∇ J(θ)', 's = α ρ^k & k = 0, 1, 2, …', 'J(θ − s g) ≤ J(θ) − c_1 s norm{g}^2', 'θ ← θ − s g'],
    torch: torchOptimizers.armijo,
    nearest: true,
  },
  cg: {
    formula: ['g = ∇ J(θ)', 'β = max(0, frac{g · (g − p)}{p · p})', 'd ← − g + β d', ...WOLFE, 'θ ← θ + s d', 'p ← g'],
    torch: torchOptimizers.cg,
    nearest: true,
  },
  newton: {
    formula: [
      'g = ∇ J(θ)',
      '∇^2 J(θ) = ∑_i λ_i q_i q_i^⊤',
      'd = − ∑_i frac{q_i · g}{max(abs{λ_i}, δ abs{λ_max})} q_i',
      's = α ρ^k & k = 0, 1, 2, …',
      'J(θ + s d) ≤ J(θ) + c_1 s g · d',
      'θ ← θ + s d',
    ],
    torch: torchOptimizers.newton,
    nearest: true,
  },
  bfgs: {
    formula: [
      'd = − H g, quad g = ∇ J(θ)',
      ...WOLFE,
      'p = s d, quad y = ∇ J(θ + p) − g',
      'θ ← θ + p',
      'H ← V^⊤ H V + frac{p p^⊤}{p · y}',
      'V = I − frac{y p^⊤}{p · y}',
    ],
    torch: torchOptimizers.bfgs,
    nearest: true,
  },
  lbfgs: {
    formula: [
      'd = − H g, quad g = ∇ J(θ)',
      ...WOLFE,
      'p = s d, quad y = ∇ J(θ + p) − g',
      'θ ← θ + p',
      'H_0 = frac{p · y}{y · y} I',
    ],
    torch: torchOptimizers.lbfgs,
  },
};
