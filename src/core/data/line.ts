import { createRandom, STREAM } from '../random';
import type { DatasetType } from '../types';

/**
 * Made data: x uniform over [−1, 1], y = intercept + slope·x + noise·N(0, 1). A share `outliers` of the samples,
 * all of them on the right, is pushed down by several times the line's rise.
 */
export const line: DatasetType = {
  parameters: {
    n: { kind: 'number', initial: 200, range: [2, 10000], scale: 'log', integer: true },
    slope: { kind: 'number', initial: 2, range: [-100, 100], slider: [-5, 5], scale: 'linear' },
    intercept: { kind: 'number', initial: 1, range: [-100, 100], slider: [-5, 5], scale: 'linear' },
    noise: { kind: 'number', initial: 0.3, range: [0, 100], slider: [0, 2], scale: 'linear' },
    outliers: { kind: 'number', initial: 0, range: [0, 0.5], scale: 'linear' },
  },
  create(params, seed) {
    const [n, slope, intercept, noise, outliers] = ['n', 'slope', 'intercept', 'noise', 'outliers'].map((name) =>
      Number(params[name]),
    ) as [number, number, number, number, number];
    const random = createRandom(seed, STREAM.data);
    const x = new Float64Array(n);
    const y = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      x[i] = 2 * random.uniform() - 1;
      y[i] = intercept + slope * x[i]! + noise * random.normal();
    }
    const outlier = new Uint8Array(n);
    const rightmost = Array.from(x.keys()).sort((a, b) => x[b]! - x[a]!);
    const drop = 3 * Math.max(1, Math.abs(slope));
    for (const i of rightmost.slice(0, Math.round(outliers * n))) {
      outlier[i] = 1;
      y[i] = y[i]! - drop;
    }
    return { x, y, outlier, columns: { x: 'plain', y: 'plain' } };
  },
};
