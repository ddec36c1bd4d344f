/** In the notation of `typesetLines`. */
export const formula: readonly string[] = [
  'g = ∇ J(θ)',
  'β = max(0, frac{g · (g − p)}{p · p})',
  'd ← − g + β d',
  'J(θ + s d) ≤ J(θ) + c_1 s g · d',
  'abs{∇ J(θ + s d) · d} ≤ c_2 abs{g · d}',
  'θ ← θ + s d',
  'p ← g',
];
