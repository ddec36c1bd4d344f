import { norm } from './norm';

/** The larger eigenvalue of the symmetric matrix (a b; b c). */
export const largestEigenvalue = (a: number, b: number, c: number): number => (a + c + norm(a - c, 2 * b)) / 2;
