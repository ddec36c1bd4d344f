import { datasets, type Surface, surfaces } from '../../src';
import { resolve } from '../../src/core/params';

const data = (given: Record<string, number>, seed = 1) =>
  datasets.line.create(resolve(datasets.line.parameters, given), seed);

const fits = {
  'the penguins': undefined,
  'a clean line': data({ noise: 0 }),
  'a noisy line': data({ n: 50, slope: -3, intercept: 40, noise: 2 }, 5),
  'a line with outliers': data({ outliers: 0.1 }, 2),
  'a flat line far off': data({ slope: 0, intercept: 100, noise: 0.1 }),
  'two points': data({ n: 2 }),
};

/** Every surface there is, and those with parameters at several of them, by a name for the test. */
export const everySurface: [name: string, surface: Surface][] = [
  ...Object.entries(surfaces).map(([id, type]): [string, Surface] => [id, type.create()]),
  ...[1, 3.7, 100, 1000].map((kappa): [string, Surface] => [`ravine κ = ${kappa}`, surfaces.ravine.create({ kappa })]),
  ...Object.entries(fits).flatMap(([name, dataset]) =>
    ['standard', 'raw'].map((scale): [string, Surface] => [
      `${scale} linear regression on ${name}`,
      surfaces['linear-regression'].create({ scale }, dataset),
    ]),
  ),
];
