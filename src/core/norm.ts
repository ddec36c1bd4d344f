/**
 * √(x² + y²) from operations whose every bit IEEE 754 fixes; `Math.hypot` may differ between engines in the last one.
 * Plain unless a square leaves the range of doubles.
 */
export function norm(x: number, y: number): number {
  const square = x * x + y * y;
  if (square > 1e-290 && square < 1e290) return Math.sqrt(square);
  const largest = Math.max(Math.abs(x), Math.abs(y));
  if (!(largest > 0 && largest < Number.POSITIVE_INFINITY)) return largest;
  const [a, b] = [x / largest, y / largest];
  return largest * Math.sqrt(a * a + b * b);
}
