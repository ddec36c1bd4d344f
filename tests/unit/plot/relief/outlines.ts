/** Whether a point lies within an outline, x and y of its corners in turn: a ray from it crosses an odd number of edges. */
export function isInside(outline: ArrayLike<number>, x: number, y: number): boolean {
  let inside = false;
  const count = outline.length / 2;
  for (let k = 0; k < count; k++) {
    const n = (k + 1) % count;
    const [x0, y0, x1, y1] = [outline[2 * k]!, outline[2 * k + 1]!, outline[2 * n]!, outline[2 * n + 1]!];
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}

/** How far a point lies from the edges of an outline, px. */
export function awayFrom(outline: ArrayLike<number>, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  const count = outline.length / 2;
  for (let k = 0; k < count; k++) {
    const n = (k + 1) % count;
    const [x0, y0] = [outline[2 * k]!, outline[2 * k + 1]!];
    const [dx, dy] = [outline[2 * n]! - x0, outline[2 * n + 1]! - y0];
    const along = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x0 + along * dx - x, y0 + along * dy - y));
  }
  return least;
}
