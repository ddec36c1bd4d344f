/** Whether this is the long run (`npm run test:long`): every run of every property, and what takes minutes of its own. */
export const LONG = process.env.LONG === 'true';

/** How many runs of a property of so many are made: all of them in the long run, else a tenth. */
export const portion = (all: number): number => (LONG ? all : Math.ceil(all / 10));
