import { datasets, type Surface, surfaces } from '../../../../src';
import { resolve } from '../../../../src/core/params';
import type { Params } from '../../../../src/core/types';

const made = (id: keyof typeof datasets, given: Params = {}, seed = 1) =>
  datasets[id].create(resolve(datasets[id].parameters, given), seed);
const data = (given: Params, seed = 1) => made('line', given, seed);

const fits = {
  'the penguins': undefined,
  'a clean line': data({ noise: 0 }),
  'a noisy line': data({ n: 50, slope: -3, intercept: 40, noise: 2 }, 5),
  'a line with outliers': data({ outliers: 0.1 }, 2),
  'a flat line far off': data({ slope: 0, intercept: 100, noise: 0.1 }),
  'two points': data({ n: 2 }),
};

const lines = {
  ...fits,
  'bill depth against bill length': made('penguins', { x: 'bill', y: 'depth' }),
  'two species': made('penguins', { species: 'adelie-gentoo' }),
};

const waves = {
  'the waves': made('waves'),
  'clean waves': made('waves', { noise: 0 }),
  'faster waves': made('waves', { frequency: 2.5, n: 200 }, 3),
  'waves with outliers': made('waves', { outliers: 0.1 }, 2),
  'many waves': made('waves', { n: 1200, noise: 0.5 }, 4),
  'a few points of waves': made('waves', { n: 8 }, 5),
};

const classes = {
  'the blobs': made('blobs'),
  'blobs far apart': made('blobs', { distance: 8 }),
  'overlapping blobs': made('blobs', { spread: 2, n: 300 }, 3),
  'blobs with mislabelled points': made('blobs', { outliers: 0.05 }, 2),
  'four points': made('blobs', { n: 4 }),
  'gentoos by flipper and mass': made('penguins'),
  'adelies and chinstraps by bill': made('penguins', { species: 'adelie-chinstrap', x: 'bill', y: 'depth' }),
  'adelies and gentoos, told apart': made('penguins', { species: 'adelie-gentoo', x: 'depth', y: 'flipper' }),
  'chinstraps and gentoos by bill and mass': made('penguins', { species: 'chinstrap-gentoo', x: 'bill', y: 'mass' }),
  'one column twice': made('penguins', { x: 'mass', y: 'mass' }),
};

/** Every surface there is, and those with parameters at several of them, by a name for the test. */
export const everySurface: [name: string, surface: Surface][] = [
  ...Object.entries(surfaces).map(([id, type]): [string, Surface] => [id, type.create()]),
  ['LeNet-5 on a random plane', surfaces.lenet.create({ plane: 'filter' })],
  ...[1, 3.7, 100, 1000].map((kappa): [string, Surface] => [`ravine κ = ${kappa}`, surfaces.ravine.create({ kappa })]),
  ...Object.entries(lines).flatMap(([name, dataset]) =>
    ['standard', 'raw'].map((scale): [string, Surface] => [
      `${scale} linear regression on ${name}`,
      surfaces['linear-regression'].create({ scale }, dataset),
    ]),
  ),
  ...Object.entries(lines).flatMap(([name, dataset]) =>
    ['standard', 'raw'].flatMap((scale) =>
      (scale === 'raw' ? [0.3] : [0.05, 0.3, 1]).map((delta): [string, Surface] => [
        `${scale} Huber regression, δ = ${delta}, on ${name}`,
        surfaces['huber-regression'].create({ scale, delta }, dataset),
      ]),
    ),
  ),
  ...Object.entries(classes).flatMap(([name, dataset]) =>
    ['weight-bias', 'two-weights'].map((fit): [string, Surface] => [
      `logistic regression, ${fit}, on ${name}`,
      surfaces['logistic-regression'].create({ fit }, dataset),
    ]),
  ),
  ...Object.entries(waves).flatMap(([name, dataset]): [string, Surface][] => [
    [`sine fit on ${name}`, surfaces['sine-fit'].create({}, dataset)],
    // Fast waves drive its minima far out, onto a map on which differences of the platform's doubles say too little.
    ...(name === 'faster waves'
      ? []
      : [[`tanh network on ${name}`, surfaces['tanh-network'].create({}, dataset)] satisfies [string, Surface]]),
  ]),
];
