/** A ravine of condition number κ: the floor's curvature is 1, the walls' κ. */
export const ravine = (kappa: number, ...rates: readonly number[]): string =>
  `?surface=ravine,kappa:${kappa}&steps=400${rates.map((lr) => `&run=gd,lr:${lr}`).join('')}`;

/** The condition numbers of the ravines. */
export const KAPPA = { first: 25, steeper: 50, gentler: 10 };

export const scenes = {
  pair: ravine(KAPPA.first, 0.02, 0.04),
  doubled: ravine(KAPPA.first, 0.02, 0.04, 0.08),
  steeper: ravine(KAPPA.steeper, 0.02, 0.04),
  over: ravine(KAPPA.first, 0.02, 0.04, 0.081),
  gentler: ravine(KAPPA.gentler, 0.02),
};
