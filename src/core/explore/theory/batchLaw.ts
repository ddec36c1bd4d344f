/** How many updates a size of batch B takes: about S_min·(1 + B_crit/B). */
export interface BatchLaw {
  /** The updates that even the largest batch takes, S_min. */
  readonly least: number;
  /** The size at which half of the updates are for want of samples, B_crit. */
  readonly critical: number;
}

/**
 * The law S = S_min·(1 + B_crit/B) that lies nearest to some measured numbers of updates, each counted by its part of them
 * (least squares of the relative error). McCandlish, Kaplan and Amodei, "An empirical model of large-batch training",
 * 2018. Undefined where fewer than three sizes come to the target, or the law does not hold at all.
 * @param updates infinite where a size does not come to the target
 */
export function batchLawOf(sizes: ArrayLike<number>, updates: ArrayLike<number>): BatchLaw | undefined {
  // S/S = 1 is to be a·(1/S) + b·(1/(BS)).
  let [aa, ab, bb, a, b, count] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < sizes.length; i++) {
    const u = 1 / updates[i]!;
    if (!(u > 0) || !Number.isFinite(u)) continue;
    const v = u / sizes[i]!;
    aa += u * u;
    ab += u * v;
    bb += v * v;
    a += u;
    b += v;
    count++;
  }
  const determinant = aa * bb - ab * ab;
  const least = (a * bb - b * ab) / determinant;
  const slope = (b * aa - a * ab) / determinant;
  return count >= 3 && least > 0 && slope >= 0 ? { least, critical: slope / least } : undefined;
}
