/**
 * Whether this is the long run (`npm run test:long`): every run of every property, all combinations of screens, languages,
 * themes and scenes, of which else each is met once, and what takes minutes of its own.
 */
export const LONG = process.env.LONG === 'true';

/** How many runs of a property of so many are made: all of them in the long run, else one in so many, a fortieth mostly. */
export const portion = (all: number, oneIn = 40): number => (LONG ? all : Math.ceil(all / oneIn));

/** Which of many alike are tried: all of them in the long run, else the first of each so many. */
export const sampled = <T>(all: readonly T[], oneIn = 3): readonly T[] =>
  LONG ? all : all.filter((_, place) => place % oneIn === 0);
