import { norm } from './norm';
import type { Point } from './types';

/** What a symmetric matrix does along its axes. */
interface Eigen {
  readonly largest: number;
  readonly smallest: number;
  /** The unit eigenvector of the larger one; that of the other is at right angles to it. */
  readonly along: Point;
}

/** Eigenvalues and eigenvectors of the symmetric matrix (a b; b c), in closed form; any direction where all are alike. */
export function eigenOf(a: number, b: number, c: number): Eigen {
  const half = (a - c) / 2;
  const radius = norm(half, b);
  // Of the two rows that give the eigenvector, the one that does not cancel.
  const [x, y] = half >= 0 ? [half + radius, b] : [b, radius - half];
  const length = norm(x, y);
  return {
    largest: (a + c) / 2 + radius,
    smallest: (a + c) / 2 - radius,
    along: length > 0 ? [x / length, y / length] : [1, 0],
  };
}
