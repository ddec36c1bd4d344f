import { contentAt } from '../core/contents/contents';
import type { RunSpec } from '../core/scenario';
import { MOST_STEPS } from '../scenario/defaults';

/** Steps enough to play the longest of a reader's own tracks among some runs to its end, and no fewer than given. */
export const stepsFor = (runs: readonly RunSpec[], steps: number): number =>
  Math.min(
    MOST_STEPS,
    Math.max(steps, ...runs.map(({ content }) => (contentAt('track', content)?.track.x.length ?? 1) - 1)),
  );
