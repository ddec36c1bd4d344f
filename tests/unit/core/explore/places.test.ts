import { expect, test } from 'vitest';
import { decode, type Scenario, simulate } from '../../../../src';
import { ENDS, endOf } from '../../../../src/core/ends';
import type { Experiment } from '../../../../src/core/explore/experiment';
import { explore } from '../../../../src/core/explore/explore';
import { createRandom } from '../../../../src/core/random';

/** A scenario as it is at a place of an experiment, written out by hand. */
type At = (scenario: Scenario, values: readonly number[]) => Scenario;

const withParams =
  (...names: readonly string[]): At =>
  (scenario, values) => {
    const [route] = scenario.runs as [Scenario['runs'][0]];
    const params = { ...route.params, ...Object.fromEntries(names.map((name, i) => [name, values[i]!])) };
    return { ...scenario, runs: [{ ...route, params }] };
  };

const cases: readonly [address: string, experiment: Partial<Experiment>, at: At][] = [
  [
    '?surface=mountain&steps=60&run=gd,lr:0.1',
    { vary: 'start', places: 40, placesBy: 30 },
    (scenario, [x, y]) => ({ ...scenario, start: [x!, y!] }),
  ],
  [
    '?surface=ravine,kappa:50&steps=120&run=momentum,lr:0.02',
    { vary: 'lr', by: 'momentum', places: 50, placesBy: 20 },
    withParams('lr', 'momentum'),
  ],
  [
    '?surface=rosenbrock&steps=200&run=adam,lr:0.1',
    { vary: 'beta1', by: 'beta2', places: 20 },
    withParams('beta1', 'beta2'),
  ],
  [
    '?surface=ravine&steps=90&run=gd,lr:0.02',
    { vary: 'kappa', by: 'lr', places: 12, placesBy: 30 },
    (scenario, [kappa, lr]) =>
      withParams('lr')({ ...scenario, surface: { id: 'ravine', params: { kappa: kappa! } } }, [lr!]),
  ],
  [
    '?surface=mountain&noise=0.5&steps=80&run=gd,lr:0.1,batch:4',
    { vary: 'noise', by: 'lr', from: 0, to: 2, places: 9, placesBy: 20 },
    (scenario, [noise, lr]) => withParams('lr')({ ...scenario, noise: noise! }, [lr!]),
  ],
  [
    '?surface=linear-regression&steps=50&run=gd,lr:0.1,batch:8',
    { vary: 'seed', places: 20 },
    (scenario, [seed]) => ({ ...scenario, seed: seed! }),
  ],
  [
    '?surface=linear-regression&data=line,n:200&steps=60&run=adam,lr:0.1',
    { vary: 'batch', by: 'lr', placesBy: 15 },
    (scenario, [batch, lr]) => {
      const set = withParams('lr')(scenario, [lr!]);
      return { ...set, runs: [{ ...set.runs[0]!, batch: batch === 200 ? 'full' : batch! }] };
    },
  ],
  ['?surface=himmelblau&steps=90&run=lbfgs,lr:0.5', { vary: 'lr', places: 60 }, withParams('lr')],
];

test.each(cases)('%s %o: every place is the run that stands there by itself', (address, experiment, at) => {
  const { scenario } = decode(address);
  const { axes, trials, draws, ended } = explore(scenario, experiment);
  expect([draws, ended]).toEqual([1, true]);
  const [first, second] = axes;
  const random = createRandom(7, 0);
  const count = trials.tried.length;
  expect(count).toBe(first.values.length * (second?.values.length ?? 1));
  expect(trials.tried.every((one) => one === 1)).toBe(true);
  for (let round = 0; round < 150; round++) {
    const place = random.below(count);
    const values = [first.values[place % first.values.length]!];
    if (second) values.push(second.values[Math.floor(place / first.values.length)]!);
    const [{ outcome, length, loss }] = simulate(at(scenario, values)) as [ReturnType<typeof simulate>[0]];
    expect([ENDS[trials.ends[place]!], trials.minima[place], trials.updates[place], trials.losses[place]]).toEqual([
      endOf(outcome),
      outcome.minimum ?? -1,
      outcome.at ?? length - 1,
      loss[length - 1],
    ]);
  }
});
