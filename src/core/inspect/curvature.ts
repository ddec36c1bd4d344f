import { norm } from '../norm';
import type { Point, Surface } from '../types';

/** How a surface bends at a place. */
export interface Curvature {
  /** The eigenvalues of the Hessian, the larger first. */
  readonly most: number;
  readonly least: number;
  /** The unit vector along which it bends by `most`; the other is at right angles. */
  readonly along: Point;
  /** |λ| of the stronger bend over that of the weaker one; infinite where there is none, NaN on flat land. */
  readonly condition: number;
  /** 2/λmax: a longer stride of gradient descent moves away from the lowest point of a bowl that bends so; infinite where nothing bends upwards. */
  readonly longest: number;
}

/** The principal curvatures in the plane of the parameters: eigenvalues and eigenvectors of the Hessian, in closed form. */
export function curvatureAt(surface: Surface, [x, y]: Point): Curvature {
  const hessian = new Float64Array(3);
  surface.hessian(x, y, hessian);
  const [a, b, c] = [hessian[0]!, hessian[1]!, hessian[2]!];
  const half = (a - c) / 2;
  const radius = norm(half, b);
  const most = (a + c) / 2 + radius;
  const least = (a + c) / 2 - radius;
  // Of the two rows that give the eigenvector, the one that does not cancel.
  const [ux, uy] = half >= 0 ? [half + radius, b] : [b, radius - half];
  const length = norm(ux, uy);
  const sizes = [Math.abs(most), Math.abs(least)];
  return {
    most,
    least,
    along: length > 0 ? [ux / length, uy / length] : [1, 0],
    condition: Math.max(...sizes) / Math.min(...sizes),
    longest: most > 0 ? 2 / most : Number.POSITIVE_INFINITY,
  };
}
