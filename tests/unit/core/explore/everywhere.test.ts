import { describe, expect, test } from 'vitest';
import { decode, optimizers, type Scenario, simulate, surfaces } from '../../../../src';
import { ENDS, endOf } from '../../../../src/core/ends';
import { type Exploration, explore } from '../../../../src/core/explore/explore';

/** What an exploration of one axis or two says beside what a run says that stands there by itself. */
function expectRuns(exploration: Exploration, scenarioAt: (values: readonly number[]) => Scenario): void {
  const { places, trials } = exploration;
  for (let place = 0; place < places.length; place++) {
    const [{ outcome, length, loss }] = simulate(scenarioAt(places.at.map((column) => column[place]!))) as [
      ReturnType<typeof simulate>[0],
    ];
    const end = endOf(outcome);
    if (end === 'unknown') throw new Error('nothing is known of it');
    expect([ENDS[trials.ends[place]!], trials.minima[place], trials.updates[place], trials.losses[place]]).toEqual([
      end,
      outcome.minimum ?? -1,
      outcome.at ?? length - 1,
      loss[length - 1],
    ]);
    expect([places.tried[place], places.shares[end][place]]).toEqual([1, 1]);
    expect(places.median[place]).toBe(trials.updates[place]);
  }
}

describe.each(Object.keys(optimizers))('%s', (id) => {
  test.each(['?surface=himmelblau&steps=40', '?surface=linear-regression&steps=25&data=line,n:40'])(
    'on %s: each learning rate is a run of its own, whatever was run in the same memory before',
    (address) => {
      const { scenario } = decode(`${address}&run=${id},batch:8`);
      const [route] = scenario.runs as [Scenario['runs'][0]];
      if (!('lr' in route.params)) return;
      const found = explore(scenario, { vary: 'lr', places: 12 });
      expectRuns(found, ([lr]) => ({ ...scenario, runs: [{ ...route, params: { ...route.params, lr: lr! } }] }));
    },
  );
});

test.each(Object.keys(surfaces))('starts all over %s are runs of their own', (id) => {
  const { scenario } = decode(`?surface=${id}&steps=30&run=momentum`);
  const found = explore(scenario, { vary: 'start', places: 5, placesBy: 4 });
  expectRuns(found, ([x, y]) => ({ ...scenario, start: [x!, y!] }));
});
