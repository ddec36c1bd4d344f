import { sin } from '../../core/elementary/sin';
import { createRandom, STREAM } from '../../core/random';
import type { DatasetType } from '../../core/types';

/** Half the width of the stretch over which x is spread. */
const REACH = 3;

/** How far an outlier is pushed down. */
const DROP = 2;

/**
 * Made data: x uniform over [−3, 3], y = sin(frequency·x) + noise·N(0, 1). A share `outliers` of the samples, all of
 * them on the right, is pushed down by 2.
 */
export const datasetType: DatasetType = {
  parameters: {
    n: { kind: 'number', initial: 120, range: [2, 2000], scale: 'log', integer: true },
    frequency: { kind: 'number', initial: 1, range: [0.1, 10], slider: [0.5, 4], scale: 'linear' },
    noise: { kind: 'number', initial: 0.2, range: [0, 100], slider: [0, 1], scale: 'linear' },
    outliers: { kind: 'number', initial: 0, range: [0, 0.5], scale: 'linear' },
  },
  create(params, seed) {
    const [n, frequency, noise, outliers] = ['n', 'frequency', 'noise', 'outliers'].map((name) =>
      Number(params[name]),
    ) as [number, number, number, number];
    const random = createRandom(seed, STREAM.data);
    const x = new Float64Array(n);
    const y = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      x[i] = REACH * (2 * random.uniform() - 1);
      y[i] = sin(frequency * x[i]!) + noise * random.normal();
    }
    const outlier = new Uint8Array(n);
    const rightmost = Array.from(x.keys()).sort((a, b) => x[b]! - x[a]!);
    for (const i of rightmost.slice(0, Math.round(outliers * n))) {
      outlier[i] = 1;
      y[i] = y[i]! - DROP;
    }
    return { x, y, outlier, columns: { x: 'plain', y: 'plain' } };
  },
};
