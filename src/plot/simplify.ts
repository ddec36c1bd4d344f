/** How far a point lies from the stretch between two others, squared. */
function awaySquared(line: Float64Array, point: number, from: number, to: number): number {
  const [x, y] = [line[2 * from]!, line[2 * from + 1]!];
  const [dx, dy] = [line[2 * to]! - x, line[2 * to + 1]! - y];
  const [px, py] = [line[2 * point]! - x, line[2 * point + 1]! - y];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}

/**
 * The points of a line that keep every other within a tolerance of it, the ends among them, as indices in order.
 * Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent a digitized line or
 * its caricature", Cartographica 10(2), 1973.
 * @param line x and y in turn
 */
export function simplify(line: Float64Array, tolerance: number): readonly number[] {
  const count = line.length / 2;
  if (count < 3) return [...Array(count).keys()];
  const kept = new Set([0, count - 1]);
  const open: [from: number, to: number][] = [[0, count - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    let farthest = -1;
    let most = tolerance * tolerance;
    for (let point = from + 1; point < to; point++) {
      const away = awaySquared(line, point, from, to);
      if (away <= most) continue;
      most = away;
      farthest = point;
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return [...kept].sort((a, b) => a - b);
}
