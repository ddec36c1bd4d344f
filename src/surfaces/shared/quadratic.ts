import type { Domain, Point, Surface, Vec } from '../../core/types';
import { strides } from './strides';

export interface Quadratic {
  /** Curvature along x. */
  readonly a: number;
  /** Curvature along y. */
  readonly b: number;
  readonly domain: Domain;
  readonly start: Point;
  readonly steps: number;
  /** The good one of the suggested strides, as a part of 2/λmax. */
  readonly good: number;
}

/** J = ½(ax² + by²) with a, b > 0: lowest at the origin. */
export function quadratic({ a, b, domain, start, steps, good }: Quadratic): Surface {
  const lambdaMax = Math.max(a, b);
  const gradient = (x: number, y: number, out: Vec): number => {
    out[0] = a * x;
    out[1] = b * y;
    return (a * x * x + b * y * y) / 2;
  };
  return {
    value: (x, y) => (a * x * x + b * y * y) / 2,
    gradient,
    evaluate(theta, out) {
      out[2] = gradient(theta[0]!, theta[1]!, out);
    },
    hessian(_x, _y, out) {
      out[0] = a;
      out[1] = 0;
      out[2] = b;
    },
    minima: [{ x: 0, y: 0, value: 0 }],
    domain,
    start,
    steps,
    lr: strides(lambdaMax, good),
    levels: 'linear',
    aspect: 'equal',
    axes: 'plain',
    lambdaMax,
  };
}
