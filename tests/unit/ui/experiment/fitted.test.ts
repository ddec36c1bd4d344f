import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment } from '../../../../src';
import { designOf } from '../../../../src/core/explore/design';
import { MEASURES, POLICIES } from '../../../../src/core/explore/experiment';
import { objectiveOf } from '../../../../src/core/objective';
import type { Scenario } from '../../../../src/core/scenario';
import type { Domain } from '../../../../src/core/types';
import { optimizers } from '../../../../src/optimizers';
import { experimentOf } from '../../../../src/ui/experiment/fitted';
import { portion } from '../../../support/long';
import { scenario as anyScenario, surfaceIds } from '../../scenario/scenarios';

/** The experiment that a page would show, and what it is made in. */
function fitted(scenario: Scenario, asked?: Experiment, domain?: Domain) {
  const objective = objectiveOf(scenario);
  const { view } = decode('');
  const frame = { ...view, ...(asked && { experiment: asked }) };
  const experiment = experimentOf({ domain, frame, result: { scenario, objective, trajectories: [] } });
  return { experiment, objective };
}

const at = (address: string, asked: Partial<Experiment>, domain?: Domain): Experiment =>
  fitted(decode(address).scenario, { ...DEFAULT_EXPERIMENT, ...asked }, domain).experiment;

const NAMES = [
  'lr',
  'start',
  'x',
  'y',
  'batch',
  'seed',
  'noise',
  'n',
  'kappa',
  'momentum',
  'beta1',
  'gamma',
  'tMax',
  '',
];

/** Any experiment that says nothing of its ends. */
const asked: fc.Arbitrary<Experiment> = fc
  .record({
    vary: fc.constantFrom(...NAMES, 'constructor'),
    by: fc.option(fc.constantFrom(...NAMES, '__proto__'), { nil: undefined }),
    places: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    placesBy: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    measure: fc.constantFrom(...MEASURES),
    target: fc.constantFrom(0.5, 0.005, 1e-12),
    draws: fc.integer({ min: 1, max: 100 }),
    policy: fc.constantFrom(...POLICIES),
    parallel: fc.constantFrom(1, 16),
    route: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ by, places, placesBy, ...rest }) => ({
    ...rest,
    ...(by !== undefined && { by }),
    ...(places !== undefined && { places }),
    ...(placesBy !== undefined && { placesBy }),
  }));

/** Of a batch, which most surfaces do not have, all that depends on it. */
const EACH: readonly Experiment[] = [
  { ...DEFAULT_EXPERIMENT, vary: 'batch', measure: 'time', policy: 'tuned' },
  { ...DEFAULT_EXPERIMENT, vary: 'batch', by: 'momentum', measure: 'loss', policy: 'root' },
];

const DOMAINS = [undefined, [-1, 2, -3, 4]] as const;

describe('whatever is asked for', () => {
  test('of whatever scenario, what comes out can be made', () => {
    const makes = fc.property(anyScenario, asked, fc.constantFrom(...DOMAINS), (scenario, experiment, domain) => {
      // Where all was recorded there is nothing to experiment with, and the page says so.
      fc.pre(scenario.runs.some(({ content }) => content === undefined));
      const { experiment: made, objective } = fitted(scenario, experiment, domain);
      const { width, height } = designOf(scenario, made, objective);
      expect(width * height).toBeGreaterThan(0);
    });
    fc.assert(makes, { numRuns: portion(5_000), seed: 5 });
  });

  test('of every optimizer on every surface, what is asked of batches can be made', () => {
    const { view: frame } = decode('');
    for (const surface of surfaceIds) {
      const objective = objectiveOf(decode(`?surface=${surface}`).scenario);
      for (const optimizer of Object.keys(optimizers)) {
        const { scenario } = decode(`?surface=${surface}&run=${optimizer}`);
        const result = { scenario, objective, trajectories: [] };
        for (const experiment of EACH) {
          const made = experimentOf({ domain: undefined, frame: { ...frame, experiment }, result });
          expect(() => designOf(scenario, made, objective), `${optimizer} ${surface}`).not.toThrow();
        }
      }
    }
  });

  test('is left as it is where it can be made', () => {
    const stays = fc.property(anyScenario, asked, (scenario, experiment) => {
      const { experiment: made } = fitted(scenario, experiment);
      expect(fitted(scenario, made).experiment).toEqual(made);
    });
    fc.assert(stays, { numRuns: portion(2_000), seed: 6 });
  });
});

test.each<[string, Partial<Experiment>]>([
  ['?surface=ravine&run=momentum', { vary: 'lr', by: 'momentum', from: 0.001, to: 0.5, fromBy: 0.1, placesBy: 7 }],
  ['?surface=ravine&run=gd', { vary: 'kappa', by: 'lr', measure: 'loss', parallel: 4 }],
  ['?surface=linear-regression&run=gd,batch:8', { vary: 'lr', draws: 3 }],
  ['?surface=bowl&run=gd,batch:1', { vary: 'noise', draws: 3 }],
  ['?surface=linear-regression&run=gd', { vary: 'batch', measure: 'time', policy: 'tuned', parallel: 16 }],
  ['?surface=linear-regression&run=gd&run=adam', { vary: 'seed', by: 'batch', policy: 'root', route: 2 }],
  ['?surface=bowl&run=gd', { vary: 'start', from: -1, to: 1, fromBy: -2, toBy: 2, places: 9 }],
])('%s has all of %o', (address, experiment) => {
  expect(at(address, experiment)).toEqual({ ...DEFAULT_EXPERIMENT, ...experiment });
});

test.each<[string, Partial<Experiment>]>([
  ['?surface=ravine&run=gd', { vary: 'lr' }],
  ['?surface=linear-regression&run=gd', { vary: 'lr' }],
  ['?surface=bowl&run=gd', { vary: 'noise' }],
  ['?surface=linear-regression&data=line,n:200&run=gd,batch:200', { vary: 'lr' }],
])('%s has one draw a place with %o, since all would be the same', (address, experiment) => {
  expect(at(address, { ...experiment, draws: 20 }).draws).toBe(1);
});

describe('what a scenario lacks is replaced:', () => {
  test('a route by the last', () => {
    expect(at('?run=gd&run=adam', { route: 5 }).route).toBe(2);
  });

  test('a setting by the learning rate, or, where there is none, by the start', () => {
    const ends = { from: 2, to: 5, places: 4 };
    const { from, to, places, ...rest } = at('?run=gd', { vary: 'beta1', by: 'x', ...ends, fromBy: 0 });
    expect([from, to, places]).toEqual([undefined, undefined, undefined]);
    expect(rest).toMatchObject({ vary: 'lr', by: 'x', fromBy: 0 });
    const start = at('?surface=bowl&rule=theta -= g&run=own', { vary: 'lr', by: 'x', ...ends });
    const [xmin] = objectiveOf(decode('?surface=bowl').scenario).surface.domain;
    expect(start).toMatchObject({ vary: 'start', from: xmin });
    expect(start).not.toHaveProperty('places');
    expect(start).not.toHaveProperty('by');
  });

  test('a second setting by none, with its ends', () => {
    const { by, fromBy, toBy, placesBy } = at('?run=gd', { by: 'beta1', fromBy: 0, toBy: 1, placesBy: 3 });
    expect([by, fromBy, toBy, placesBy]).toEqual([undefined, undefined, undefined, undefined]);
    expect(at('?run=gd', { vary: 'lr', by: 'lr' })).not.toHaveProperty('by');
    expect(at('?run=gd', { vary: 'lr', by: 'start' })).not.toHaveProperty('by');
    expect(at('?run=gd', { vary: 'start', by: 'lr' })).not.toHaveProperty('by');
  });

  test('a passage by the outcome where no lowest point is known, and a search for rates by the route’s own', () => {
    const unknown = '?surface=formula&f=x^3%2By^3&noise=0.5&run=gd';
    for (const measure of ['updates', 'cost', 'time'] as const)
      expect(at(unknown, { vary: 'batch', measure }).measure).toBe('outcome');
    expect(at(unknown, { vary: 'batch', measure: 'loss' }).measure).toBe('loss');
    expect(at(unknown, { vary: 'batch', policy: 'tuned' }).policy).toBe('fixed');
    expect(at(unknown, { vary: 'batch', policy: 'root' }).policy).toBe('root');
  });

  test('time by updates, and a policy by the route’s own rate, where no batch is varied', () => {
    expect(at('?surface=ravine&run=gd', { measure: 'time', policy: 'tuned' })).toMatchObject({
      measure: 'updates',
      policy: 'fixed',
    });
    expect(at('?surface=linear-regression&run=gd', { vary: 'lr', by: 'batch', policy: 'linear' }).policy).toBe('fixed');
  });
});

test('where nothing is asked for it is the usual one, and starts are those of the map that is seen', () => {
  const { scenario } = decode('?surface=bowl&run=gd');
  expect(fitted(scenario).experiment).toEqual(DEFAULT_EXPERIMENT);
  expect(at('?surface=bowl&run=gd', { vary: 'start' }, [-9, 8, -7, 6])).toMatchObject({
    from: -9,
    to: 8,
    fromBy: -7,
    toBy: 6,
  });
  const [xmin, xmax, ymin, ymax] = objectiveOf(scenario).surface.domain;
  expect(at('?surface=bowl&run=gd', { vary: 'y', by: 'x' })).toMatchObject({
    from: ymin,
    to: ymax,
    fromBy: xmin,
    toBy: xmax,
  });
});
