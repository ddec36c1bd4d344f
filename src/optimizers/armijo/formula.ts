/** In the notation of `typesetLines`. */
export const formula: readonly string[] = [
  'g = ∇ J(θ)',
  's = α ρ^k & k = 0, 1, 2, …',
  'J(θ − s g) ≤ J(θ) − c_1 s norm{g}^2',
  'θ ← θ − s g',
];
