import { eigenOf } from '../eigen';
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
  const { largest: most, smallest: least, along } = eigenOf(a, b, c);
  const sizes = [Math.abs(most), Math.abs(least)];
  return {
    most,
    least,
    along,
    condition: Math.max(...sizes) / Math.min(...sizes),
    longest: most > 0 ? 2 / most : Number.POSITIVE_INFINITY,
  };
}
