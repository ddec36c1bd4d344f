import { createRandom } from '../../../src/core/random';
import type { Domain, Point, Surface } from '../../../src/core/types';

/** Seeded points spread evenly over a domain that is blown up about its centre. */
export function pointsIn(domain: Domain, count: number, times = 1, seed = 7): Point[] {
  const [xmin, xmax, ymin, ymax] = domain;
  const random = createRandom(seed, 0);
  const within = (low: number, high: number): number =>
    (low + high) / 2 + (random.uniform() - 0.5) * (high - low) * times;
  return Array.from({ length: count }, () => [within(xmin, xmax), within(ymin, ymax)] as const);
}

export function gradientAt(surface: Pick<Surface, 'gradient'>, x: number, y: number): [number, number] {
  const out = new Float64Array(2);
  surface.gradient(x, y, out);
  return [out[0]!, out[1]!];
}

export function hessianAt(surface: Pick<Surface, 'hessian'>, x: number, y: number): [number, number, number] {
  const out = new Float64Array(3);
  surface.hessian(x, y, out);
  return [out[0]!, out[1]!, out[2]!];
}

/** f′ at 0 by central differences over ±h and ±2h: the error falls with h⁴. */
export function slope(f: (shift: number) => number, h: number): number {
  return (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);
}

export const widths = ([xmin, xmax, ymin, ymax]: Domain): Point => [xmax - xmin, ymax - ymin];

/** The largest change that one map's width or height along a slope can make, over points of the map: a scale for slopes. */
export function reliefOf(surface: Surface): number {
  const [width, height] = widths(surface.domain);
  const rises = pointsIn(surface.domain, 50).map(([x, y]) => {
    const [gx, gy] = gradientAt(surface, x, y);
    return Math.hypot(gx * width, gy * height);
  });
  return Math.max(...rises);
}
