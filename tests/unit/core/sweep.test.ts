import { describe, expect, test } from 'vitest';
import { optimizerOf } from '../../../src/core/catalogue';
import { ENDS, endOf, type Sweep } from '../../../src/core/ends';
import { lrAt, sliderRange } from '../../../src/core/lrScale';
import { objectiveOf } from '../../../src/core/objective';
import { simulate } from '../../../src/core/simulate';
import { ratesOn } from '../../../src/core/stride';
import { coarseToFine, createSweep, type SweepRequest } from '../../../src/core/sweep';
import { decode } from '../../../src/scenario/decodeAddress';

const WIDEST_GAP = 32;

/** The sweep of the second route of an address. */
function requestOf(address: string): SweepRequest {
  const { runs, ...setting } = decode(`?run=gd&${address}`).scenario;
  return { ...setting, run: runs[1]!, place: 1 };
}

function sweep(request: SweepRequest): Sweep {
  const sweeper = createSweep(request);
  while (!sweeper.advance(1e6));
  return sweeper.snapshot();
}

const known = ({ ends }: Sweep): number => ends.filter((end) => end > 0).length;

describe.each([
  'surface=mountain&run=gd',
  'surface=mountain&start=-2,1&steps=200&stop=off&run=momentum,momentum:0.8',
  'surface=ravine,kappa:50&run=nesterov',
  'surface=maunga-whau&run=gd',
  'surface=mountain&run=adam',
  'surface=mountain&run=gd,schedule:cosine,tMax:40',
  'surface=bowl&run=momentum,schedule:one-cycle',
  'surface=plateau&run=adadelta',
  'surface=saddle&noise=0.4&seed=7&run=gd,batch:4',
  'surface=linear-regression&data=penguins&seed=3&run=gd,batch:32',
  'surface=linear-regression&data=line,n:60,outliers:0.1&run=momentum,batch:1',
])('a sweep of %s', (address) => {
  const request = requestOf(address);
  const { first, ends, updates } = sweep(request);

  test('knows every position of the slider', () => {
    const { stride } = optimizerOf(request.run);
    const [low, high] = sliderRange(ratesOn(stride, objectiveOf(request).surface));
    expect([first, ends.length]).toEqual([low, high - low + 1]);
    expect(ends).not.toContain(ENDS.indexOf('unknown'));
  });

  test('tells at each position what the run itself tells', () => {
    const { run, place: _, ...setting } = request;
    for (let i = 0; i < ends.length; i += 9) {
      const spec = { ...run, params: { ...run.params, lr: lrAt(first + i) } };
      const trajectory = simulate({ ...setting, runs: [run, spec] })[1]!;
      const { outcome } = trajectory;
      expect(ENDS[ends[i]!], `at ${first + i}`).toBe(endOf(outcome));
      expect(updates[i], `at ${first + i}`).toBe(outcome.at ?? trajectory.length - 1);
    }
  });
});

test('the route’s own learning rate changes nothing', () => {
  expect(sweep(requestOf('surface=himmelblau&run=gd,lr:0.2'))).toEqual(sweep(requestOf('surface=himmelblau&run=gd')));
});

test('a sweep in slices of any size equals one in a single go', () => {
  const request = requestOf('surface=mountain&steps=300&run=momentum');
  const whole = sweep(request);
  for (const work of [1, 17, 1000]) {
    const sweeper = createSweep(request);
    let slices = 1;
    while (!sweeper.advance(work)) slices++;
    expect(sweeper.snapshot()).toEqual(whole);
    expect(slices).toBeGreaterThan(20);
  }
});

test('positions are tried from coarse to fine, each once', () => {
  const order = coarseToFine(331);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 331 }, (_, i) => i));
  expect(order.slice(0, 4)).toEqual([330, 320, 288, 256]);
  expect(order.slice(12, 15)).toEqual([304, 272, 240]);
  for (const count of [1, 2, 33, 64, 361]) expect(new Set(coarseToFine(count)).size).toBe(count);
  for (const count of [1, 2, 33, 64, 361]) expect(coarseToFine(count)).toHaveLength(count);
});

test('what is known early stays, and the first of it spans the slider', () => {
  const request = requestOf('surface=mountain&run=gd');
  const whole = sweep(request);
  const sweeper = createSweep(request);
  let before = 0;
  let spanned = false;
  while (!sweeper.advance(100)) {
    const part = sweeper.snapshot();
    expect(part.ends).toEqual(whole.ends.map((end, i) => (part.ends[i] ? end : 0)));
    expect(known(part)).toBeGreaterThanOrEqual(before);
    before = known(part);
    if (before < 12) continue;
    spanned = true;
    for (let i = 0; i < part.ends.length; i += WIDEST_GAP) expect(part.ends[i]).toBeGreaterThan(0);
  }
  expect(spanned).toBe(true);
});

test('a sweep beyond its budget ends with what it knows', () => {
  const request = requestOf('surface=linear-regression&data=line,n:10000&steps=100000&stop=off&run=gd,batch:1');
  const sweeper = createSweep(request, objectiveOf(request), 300_000);
  let advances = 0;
  while (!sweeper.advance(50_000)) advances++;
  expect(advances).toBeLessThan(8);
  const part = sweeper.snapshot();
  expect(known(part)).toBeGreaterThan(0);
  expect(known(part)).toBeLessThan(part.ends.length / 8);
  expect(part.ended).toBe(true);
  expect(sweeper.advance(1e9)).toBe(true);
  expect(sweeper.snapshot()).toEqual(part);
});

test('a start where the surface gives no finite number diverges at every learning rate', () => {
  const { ends, updates } = sweep({ ...requestOf('surface=rosenbrock&run=gd'), start: [1e300, 1e300] });
  expect(new Set(ends)).toEqual(new Set([ENDS.indexOf('diverged')]));
  expect(Math.max(...updates)).toBe(0);
});
