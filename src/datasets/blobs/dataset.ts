import { createRandom, STREAM } from '../../core/random';
import type { DatasetType } from '../../core/types';

/** The direction from the first cloud to the second. */
const TOWARDS = [0.8, 0.6] as const;

/**
 * Made data: two round normal clouds of the given spread, their centres `distance` apart, the samples by turns from
 * either. A share `outliers` of the samples, those deepest in the second cloud's own land, is labelled as the first.
 */
export const datasetType: DatasetType = {
  parameters: {
    n: { kind: 'number', initial: 200, range: [2, 2000], scale: 'log', integer: true },
    distance: { kind: 'number', initial: 3, range: [0, 100], slider: [0, 6], scale: 'linear' },
    spread: { kind: 'number', initial: 1, range: [0.01, 100], slider: [0.1, 3], scale: 'linear' },
    outliers: { kind: 'number', initial: 0, range: [0, 0.5], scale: 'linear' },
  },
  create(params, seed) {
    const [n, distance, spread, outliers] = ['n', 'distance', 'spread', 'outliers'].map((name) =>
      Number(params[name]),
    ) as [number, number, number, number];
    const random = createRandom(seed, STREAM.data);
    const x = new Float64Array(n);
    const y = new Float64Array(n);
    const label = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      const side = (i % 2) - 0.5;
      label[i] = i % 2;
      x[i] = side * distance * TOWARDS[0] + spread * random.normal();
      y[i] = side * distance * TOWARDS[1] + spread * random.normal();
    }
    const outlier = new Uint8Array(n);
    const depth = (i: number): number => x[i]! * TOWARDS[0] + y[i]! * TOWARDS[1];
    const deepest = Array.from(x.keys())
      .filter((i) => label[i] === 1)
      .sort((a, b) => depth(b) - depth(a));
    for (const i of deepest.slice(0, Math.round(outliers * n))) {
      outlier[i] = 1;
      label[i] = 0;
    }
    return { x, y, outlier, label, classes: ['first', 'second'], columns: { x: 'feature1', y: 'feature2' } };
  },
};
