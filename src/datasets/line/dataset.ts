import { MOST_AT_HAND } from '../../core/big';
import { createRandom, STREAM } from '../../core/random';
import { atOnce, BLOCK, type Sliced } from '../../core/sliced';
import type { Dataset, DatasetType, Params } from '../../core/types';
import { flagRightmost } from '../shared/rightmost';

function* make(params: Params, seed: number): Sliced<Dataset> {
  const [n, slope, intercept, noise, outliers] = ['n', 'slope', 'intercept', 'noise', 'outliers'].map((name) =>
    Number(params[name]),
  ) as [number, number, number, number, number];
  const random = createRandom(seed, STREAM.data);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK);
    for (let i = from; i < to; i++) {
      x[i] = 2 * random.uniform() - 1;
      y[i] = intercept + slope * x[i]! + noise * random.normal();
    }
    yield to - from;
  }
  const head = n > MOST_AT_HAND && { head: atOnce(make({ ...params, n: MOST_AT_HAND }, seed)) };
  const data = { x, y, columns: { x: 'plain', y: 'plain' }, ...head };
  const odd = Math.round(outliers * n);
  if (odd === 0) return data;

  const outlier = yield* flagRightmost(x, odd);
  const drop = 3 * Math.max(1, Math.abs(slope));
  for (let i = 0; i < n; i++) if (outlier[i] === 1) y[i] = y[i]! - drop;
  return { ...data, outlier };
}

/**
 * Made data: x uniform over [−1, 1], y = intercept + slope·x + noise·N(0, 1). A share `outliers` of the samples,
 * all of them on the right, is pushed down by several times the line's rise.
 */
export const datasetType: DatasetType = {
  parameters: {
    n: { kind: 'number', initial: 200, range: [2, 1e7], scale: 'log', integer: true },
    slope: { kind: 'number', initial: 2, range: [-100, 100], slider: [-5, 5], scale: 'linear' },
    intercept: { kind: 'number', initial: 1, range: [-100, 100], slider: [-5, 5], scale: 'linear' },
    noise: { kind: 'number', initial: 0.3, range: [0, 100], slider: [0, 2], scale: 'linear' },
    outliers: { kind: 'number', initial: 0, range: [0, 0.5], scale: 'linear' },
  },
  create: (params, seed) => atOnce(make(params, seed)),
  make,
};
