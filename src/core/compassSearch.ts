import type { Minimum, Surface } from './types';

/**
 * The lowest place that steps along the axes lead to while any is downhill, ever shorter ones: past creases, where slopes
 * mislead (Hooke and Jeeves, 1961, Journal of the ACM 8, 212–229).
 * @param width what the steps along x are parts of, the first a 64th; `height` along y
 */
export function compassSearch(
  { value }: Pick<Surface, 'value'>,
  from: Minimum,
  width: number,
  height: number,
): Minimum {
  let { x, y, value: lowest } = from;
  for (let part = 1 / 64; part > 1e-9; part /= 2) {
    for (let round = 0; round < 8; round++) {
      const before = lowest;
      for (const [dx, dy] of [[part, 0] as const, [-part, 0] as const, [0, part] as const, [0, -part] as const]) {
        const there = value(x + dx * width, y + dy * height);
        if (there < lowest) [x, y, lowest] = [x + dx * width, y + dy * height, there];
      }
      if (lowest === before) break;
    }
  }
  return { x, y, value: lowest };
}
