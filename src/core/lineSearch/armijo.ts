import type { Ray, Trial } from './ray';

/** Trials after which a search gives up. */
const TRIALS = 100;

/** The part of the loss that its own rounding may make up: near a minimum no descent can be seen below it. */
export const SEARCH_ROUNDING = 2 ** -50;

/**
 * Armijo's condition of sufficient decrease, φ(α) ≤ φ(0) + c₁αφ′(0), but for rounding; never where a number is not finite.
 * Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", 1966.
 */
export function fallsEnough({ start }: Ray, { alpha, value, slope }: Trial, c1: number): boolean {
  const enough = start.value + c1 * alpha * start.slope + SEARCH_ROUNDING * Math.abs(start.value);
  return value <= enough && Number.isFinite(value) && Number.isFinite(slope);
}

/**
 * Tries the stride `first`, then ones that are shorter by `shrink` each time, until one falls enough: Nocedal and
 * Wright, "Numerical Optimization", 2006, algorithm 3.1. None where none of a hundred does that lead anywhere.
 */
export function backtrack(ray: Ray, first: number, c1: number, shrink: number): Trial | undefined {
  let alpha = first;
  for (let left = TRIALS; left > 0 && !ray.isSame(alpha, 0); left--) {
    const trial = ray.at(alpha);
    if (fallsEnough(ray, trial, c1)) return trial;
    alpha *= shrink;
  }
  return undefined;
}
