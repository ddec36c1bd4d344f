import type { Trial } from './ray';

/**
 * Where the cubic through the values and slopes of two trials is lowest; exact where φ is a quadratic or a cubic.
 * Nocedal and Wright, "Numerical Optimization", 2006, equation 3.59. NaN where that cubic has no minimum, or where
 * a number is not finite.
 */
export function lowestOfCubic(a: Trial, b: Trial): number {
  const width = b.alpha - a.alpha;
  const d1 = a.slope + b.slope - (3 * (b.value - a.value)) / width;
  // Scaled, so that no square overflows.
  const scale = Math.max(Math.abs(d1), Math.abs(a.slope), Math.abs(b.slope));
  const square = (d1 / scale) * (d1 / scale) - (a.slope / scale) * (b.slope / scale);
  const d2 = Math.sign(width) * scale * Math.sqrt(square);
  return b.alpha - (width * (b.slope + d2 - d1)) / (b.slope - a.slope + 2 * d2);
}
