import { eigenOf } from '../../eigen';
import type { Minimum, Point, Surface, Vec } from '../../types';

/** How a loss bends that bends the same everywhere: J is a quadratic function of the two parameters. */
export interface Bends {
  readonly lowest: Minimum;
  /** The eigenvalues of the Hessian, the larger one first. */
  readonly curvatures: readonly [largest: number, smallest: number];
  /** Unit eigenvectors, in the same order. */
  readonly directions: readonly [Point, Point];
}

/** Parts of the largest curvature by which rounding may make the Hessian differ from place to place. */
const ROUNDING = 1e-9;

/** Whether a Hessian, as at one place, is the same at the corners of the map. */
function isEverywhere({ hessian, domain }: Surface, here: Vec, largest: number): boolean {
  const there = new Float64Array(3);
  const [xmin, xmax, ymin, ymax] = domain;
  return [xmin, xmax].every((x) =>
    [ymin, ymax].every((y) => {
      hessian(x, y, there);
      return there.every((part, i) => Math.abs(part - here[i]!) <= ROUNDING * largest);
    }),
  );
}

/** How a surface bends; undefined where that changes from place to place, or no lowest place is known. */
export function bendsOf(surface: Surface): Bends | undefined {
  const [lowest] = surface.minima;
  if (!lowest || lowest.lowest === false) return undefined;
  const here = new Float64Array(3);
  surface.hessian(lowest.x, lowest.y, here);
  const [a, b, c] = here as unknown as readonly [number, number, number];
  const { largest, along } = eigenOf(a, b, c);
  if (!isEverywhere(surface, here, largest)) return undefined;
  return { lowest, curvatures: [largest, a + c - largest], directions: [along, [-along[1], along[0]]] };
}
