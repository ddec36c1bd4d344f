import { bendsOf } from '../../core/explore/theory/bends';
import { bestSetting, largestStableRate } from '../../core/explore/theory/stability';
import type { SceneRun } from './lab';

/** What theory says beforehand of a route on a loss that bends the same everywhere. */
export interface Bound extends Readonly<Record<string, number>> {
  /** The learning rate above which it leaves the map. */
  readonly limit: number;
  /** The largest and the smallest curvature, and how many times the one is the other. */
  readonly steep: number;
  readonly flat: number;
  readonly kappa: number;
  /** The setting that is the quickest in the long run, to the digits that a reader sees; without momentum 0. */
  readonly lr: number;
  readonly momentum: number;
}

const seen = (value: number): number => Number(value.toPrecision(3));

/** @param n the route, from 1 @throws Error where theory is silent */
export function boundOf({ surface, scenario: { runs } }: SceneRun, n = 1): Bound {
  const bends = bendsOf(surface);
  const run = runs[n - 1];
  const limit = bends && run && largestStableRate(run, bends);
  const best = bends && run && bestSetting(run, bends);
  if (limit === undefined || !best) throw new Error(`theory says nothing of route ${n}`);
  const [steep, flat] = bends.curvatures;
  return { limit, steep, flat, kappa: steep / flat, lr: seen(best.lr), momentum: seen(best.momentum ?? 0) };
}
