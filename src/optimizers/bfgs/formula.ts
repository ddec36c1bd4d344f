/** In the notation of `typesetLines`. */
export const formula: readonly string[] = [
  'd = − H g, quad g = ∇ J(θ)',
  'J(θ + s d) ≤ J(θ) + c_1 s g · d',
  'abs{∇ J(θ + s d) · d} ≤ c_2 abs{g · d}',
  'p = s d, quad y = ∇ J(θ + p) − g',
  'θ ← θ + p',
  'H ← V^⊤ H V + frac{p p^⊤}{p · y}',
  'V = I − frac{y p^⊤}{p · y}',
];
