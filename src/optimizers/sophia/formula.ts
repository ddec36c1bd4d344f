/** In the notation of `typesetLines`. */
export const formula: readonly string[] = [
  'g = ∇ J(θ)',
  'm ← β_1 m + (1 − β_1) g',
  'hat{h} = diag(∇^2 J(θ))',
  'h ← β_2 h + (1 − β_2) hat{h}',
  'u = max(−1, min(1, frac{m}{max(γ h, ε)}))',
  'θ ← θ − α (λ θ + u)',
];
