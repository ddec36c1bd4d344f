import { norm } from '../norm';
import type { Surface } from '../types';
import { partsOf } from './minima';

/** What Newton's step says of a place where the surface curves upwards in every direction. */
export interface Bowl {
  /** ½gᵀH⁻¹g: how much higher J is here than at the bottom of the parabola that fits it here (Newton's decrement). */
  readonly decrement: number;
  /** Where that bottom is. */
  readonly x: number;
  readonly y: number;
  /** How far, in the plane's units and in parts of the map. */
  readonly distance: number;
  readonly parts: number;
}

const gradient = new Float64Array(2);
const hessian = new Float64Array(3);

/** The bowl at a place; none where the Hessian is not positive definite beyond rounding. */
export function bowlAt(surface: Surface, x: number, y: number): Bowl | undefined {
  surface.gradient(x, y, gradient);
  surface.hessian(x, y, hessian);
  const [gx, gy] = gradient as unknown as [number, number];
  const [a, b, c] = hessian as unknown as [number, number, number];
  const determinant = a * c - b * b;
  if (!(a > 0 && determinant > 4 * Number.EPSILON * a * c)) return undefined;
  const dx = (c * gx - b * gy) / determinant;
  const dy = (a * gy - b * gx) / determinant;
  const decrement = Math.max(0, (gx * dx + gy * dy) / 2);
  if (!Number.isFinite(decrement)) return undefined;
  return { decrement, x: x - dx, y: y - dy, distance: norm(dx, dy), parts: partsOf(surface, dx, dy) };
}
