import { describe, expect, test } from 'vitest';
import { decode, explore, simulate } from '../../../../../src';
import { ENDS } from '../../../../../src/core/ends';
import { DEFAULT_EXPERIMENT } from '../../../../../src/core/explore/experiment';
import { theoryOf } from '../../../../../src/core/explore/theory/theory';

const theoryAt = (address: string, experiment = {}) =>
  theoryOf(decode(address).scenario, { ...DEFAULT_EXPERIMENT, ...experiment });

test('the plane of a ravine shows the edge of stability where theory draws it, to one place', () => {
  const { scenario } = decode('?surface=ravine,kappa:50&steps=120&run=momentum,lr:0.02');
  const experiment = {
    ...DEFAULT_EXPERIMENT,
    by: 'momentum',
    from: 0.001,
    to: 0.158,
    places: 221,
    toBy: 0.99,
    placesBy: 34,
  };
  const { edges } = theoryOf(scenario, experiment);
  const { axes, trials } = explore(scenario, experiment);
  const rates = axes[0].values;
  const lost = [ENDS.indexOf('diverged'), ENDS.indexOf('climbing')];
  axes[1]!.values.forEach((momentum, row) => {
    expect(edges![row]).toBeCloseTo((2 * (1 + momentum)) / 50, 12);
    const ends = trials.ends.subarray(row * rates.length, (row + 1) * rates.length);
    const begins = ends.findIndex((end) => lost.includes(end));
    const beyond = rates.findIndex((rate) => rate > edges![row]!);
    expect(Math.abs(begins - beyond), `momentum ${momentum}: ${rates[begins]}`).toBeLessThanOrEqual(1);
    expect(ends.subarray(begins + 2).every((end) => end === ENDS.indexOf('diverged'))).toBe(true);
  });
});

describe.each([
  'gd',
  'gd,weightDecay:0.5',
  'momentum,momentum:0',
  'momentum,momentum:0.6',
  'momentum,momentum:0.9,dampening:0.5,weightDecay:0.2',
  'heavy-ball,momentum:0.8',
  'nesterov,momentum:0.5',
  'nesterov,momentum:0.9',
])('%s', (run) => {
  /** The loss at the end beside that in the middle. */
  const growth = (share: number): number => {
    const address = `?surface=ravine,kappa:20&steps=4000&stop=off&run=${run}`;
    const { scenario } = decode(address);
    const [edge] = theoryAt(address).edges!;
    const [route] = scenario.runs as [(typeof scenario.runs)[0]];
    const params = { ...route.params, lr: share * edge! };
    const [{ loss, length, outcome }] = simulate({ ...scenario, runs: [{ ...route, params }] }) as [
      ReturnType<typeof simulate>[0],
    ];
    return outcome.kind === 'diverged' ? Number.POSITIVE_INFINITY : Math.max(...loss.subarray(length / 2)) / loss[0]!;
  };

  test('keeps to the valley just below the edge and leaves it just above', () => {
    expect(growth(0.99)).toBeLessThan(1);
    expect(growth(1.01)).toBe(Number.POSITIVE_INFINITY);
  });
});

/** By what factor an update shrinks the slope, late on: the largest of some updates, lest it swing. */
function shrinking(address: string): number {
  const [{ gradNorm, outcome }] = simulate(decode(address).scenario) as [ReturnType<typeof simulate>[0]];
  if (outcome.kind === 'diverged') return Number.POSITIVE_INFINITY;
  const [early, late] = [300, 600].map((update) => Math.max(...gradNorm.subarray(update - 20, update + 1)));
  return (late! / early!) ** (1 / 300);
}

test.each(['gd', 'momentum', 'heavy-ball', 'nesterov'])('with the best setting of %s no neighbour is quicker', (id) => {
  const { best } = theoryAt(`?surface=ravine,kappa:40&run=${id}`, id === 'gd' ? {} : { by: 'momentum' });
  const { lr, momentum } = best!;
  const at = (lrTimes: number, more: number): number => {
    const beta = momentum === undefined ? '' : `,momentum:${momentum + more}`;
    return shrinking(`?surface=ravine,kappa:40&start=1,1&steps=600&stop=off&run=${id},lr:${lr * lrTimes}${beta}`);
  };
  const own = at(1, 0);
  expect(own).toBeLessThan(0.96);
  for (const lrTimes of [0.9, 1.1]) expect(at(lrTimes, 0), `α × ${lrTimes}`).toBeGreaterThan(own);
  if (momentum !== undefined) for (const more of [-0.05, 0.05]) expect(at(1, more), `β + ${more}`).toBeGreaterThan(own);
});

test('the edge follows the curvature where that is varied', () => {
  const { edges, best } = theoryAt('?surface=ravine&run=gd', { by: 'kappa', fromBy: 1, toBy: 100, placesBy: 3 });
  expect(edges).toEqual(Float64Array.of(2, 0.2, 0.02));
  expect(best).toBeUndefined();
});

test.each([
  ['?surface=mountain&run=gd', 'curved'],
  ['?surface=formula&f=x^2%2By^2&run=gd', 'lowest'],
  // Its largest curvature is the same everywhere, the other is not.
  ['?surface=mccormick&run=gd', 'curved'],
  ['?surface=bowl&run=adam', 'optimizer'],
  ['?surface=bowl&run=gd,schedule:cosine', 'schedule'],
  ['?surface=linear-regression&run=gd,batch:8', 'batch'],
])('of %s nothing is known beforehand: %s', (address, silence) => {
  expect(theoryAt(address)).toEqual({ silence });
});

test.each([
  ['a momentum of its own', '?surface=ravine&run=momentum', {}],
  ['sampling noise', '?surface=ravine&noise=1&run=gd,batch:4', {}],
  ['another setting varied', '?surface=ravine&run=gd', { by: 'weightDecay' }],
])('with %s no rate is called best, though the edge is known', (_, address, experiment) => {
  const { edges, best } = theoryAt(address, experiment);
  expect([best, edges!.some(Number.isNaN)]).toEqual([undefined, false]);
});

test('what is not about rates is not spoken of', () => {
  expect(theoryAt('?surface=bowl&run=gd', { vary: 'start' })).toEqual({});
  expect(theoryAt('?surface=linear-regression&run=gd', { vary: 'batch', measure: 'loss' })).toEqual({});
});
