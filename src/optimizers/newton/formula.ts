/** In the notation of `typesetLines`. */
export const formula: readonly string[] = [
  'g = ∇ J(θ)',
  '∇^2 J(θ) = ∑_i λ_i q_i q_i^⊤',
  'd = − ∑_i frac{q_i · g}{max(abs{λ_i}, δ abs{λ_max})} q_i',
  's = α ρ^k & k = 0, 1, 2, …',
  'J(θ + s d) ≤ J(θ) + c_1 s g · d',
  'θ ← θ + s d',
];
