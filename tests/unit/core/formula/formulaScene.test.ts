import { describe, expect, test } from 'vitest';
import { decode, encode, simulate, surfaces } from '../../../../src';
import { compact } from '../../../../src/core/formula/compact';

const address = (f: string, rest = ''): string => `?surface=formula&f=${encodeURIComponent(f)}${rest}`;
const outcome = (f: string, rest = '') => simulate(decode(address(f, rest)).scenario)[0]!.outcome;

describe('an address says a formula', () => {
  test.each(['x^2 + 3y^2', '（ｘ＋１）²×３', 'x*y + sin(x)', '|x| + π', 'max(x, y)', ' x '])('%s', (f) => {
    const { scenario, view, problems } = decode(address(f));
    expect(problems).toEqual([]);
    expect(scenario.surface).toEqual({ id: 'formula', params: { f: compact(f) } });
    const written = encode(scenario, view);
    expect(written).toMatch(/^[?a-z0-9.,:=&%-]+$/i);
    expect(decode(written)).toEqual({ scenario, view, problems: [] });
  });

  test('the same numbers come of it as of the surface with that formula', () => {
    const run = '&start=-0.5,-1.5&run=gd,lr:0.01';
    const [own] = simulate(decode(address('(x^2 + y - 11)^2 + (x + y^2 - 7)^2', run)).scenario);
    const [named] = simulate(decode(`?surface=himmelblau${run}`).scenario);
    for (let t = 0; t < 20; t++) expect(own!.loss[t]!).toBeCloseTo(named!.loss[t]!, 9);
  });

  test('one that can’t be read is told with its place and reason, and another stands in', () => {
    const { scenario, problems } = decode(address('x + foo(y)'));
    expect(scenario.surface.params).toEqual({ f: 'x^4/4-x^2+y^2+x/5' });
    expect(problems).toEqual([
      {
        key: 'f',
        reason: 'formula',
        given: 'x + foo(y)',
        taken: 'x^4/4-x^2+y^2+x/5',
        detail: { code: 'name', at: 4, length: 3, found: 'foo' },
      },
    ]);
  });

  test('one without its surface has no effect, nor has one among the surface’s parameters', () => {
    expect(decode('?f=x').problems).toMatchObject([{ key: 'f', reason: 'unused' }]);
    expect(decode('?surface=formula,f:x').problems).toMatchObject([
      { key: 'surface', reason: 'unknown', given: 'f:x' },
    ]);
  });
});

describe('where no minimum is known, slope and curvature decide', () => {
  test('a run that comes to rest in a hollow has reached a minimum', () => {
    expect(outcome('(x - 1)^2 + 2y^2', '&run=gd,lr:0.2')).toMatchObject({ kind: 'converged' });
    expect(outcome('(x - 1)^2 + 2y^2', '&run=gd,lr:0.2')).not.toHaveProperty('minimum');
    expect(outcome('x^4 + y^4', '&steps=20000&run=gd,lr:0.02').kind).toBe('converged');
  });

  test('on a pass and in a trench it is stuck, on ground that was never steeper it hardly moves', () => {
    expect(outcome('x^2 - y^2', '&start=1,0&run=gd,lr:0.2').kind).toBe('stalled');
    expect(outcome('exp(-x^2 - y^2)', '&start=5,5&run=gd,lr:0.1').kind).toBe('crawling');
    expect(outcome('y^2', '&run=gd,lr:0.2').kind).toBe('stalled');
    expect(outcome('5', '&run=gd,lr:0.2').kind).toBe('stalled');
  });

  test('where there is no number it has diverged at once', () => {
    expect(outcome('ln x', '&start=-1,0&run=gd,lr:0.2')).toMatchObject({ kind: 'diverged', at: 0 });
  });
});

test.each([
  ...['x^2 + y^2', 'x^2 + 100y^2', '1e9x^2 + y^2', '(x^2 + y^2)/1e9', '|x| + |y|', 'sin(x) cos(y)', 'exp(-x^2 - y^2)'],
  ...['5', 'x', '1/x', 'ln x', 'sqrt(-1)', 'x^y', '(1-x)^2+100(y-x^2)^2', '1e300x^2', 'x/0', 'floor(x)', 'tan x'],
])('%s has a start on its map and strides within its range', (f) => {
  const { start, domain, lr } = surfaces.formula.create({ f });
  expect(start[0] > domain[0] && start[0] < domain[1] && start[1] > domain[2] && start[1] < domain[3]).toBe(true);
  expect(lr.range[0]).toBeGreaterThan(0);
  expect(lr.range[1]).toBeLessThan(1e12);
  for (const rate of lr.initial) expect(rate >= lr.range[0] && rate <= lr.range[1], `${rate}`).toBe(true);
});

test.each(['x^2 + y^2', 'x^2 + 30y^2', 'x^4/4 - x^2 + y^2 + x/5', '(x y - 1)^2 + (x - y)^2/8', '(x^2 + y^2)/1e6'])(
  'on %s the good stride arrives and the giant one does worse',
  (f) => {
    const [good, giant] = simulate(decode(address(f, '&steps=500')).scenario);
    expect(good!.outcome.kind).toBe('converged');
    expect(giant!.loss.at(-1)!).toBeGreaterThan(good!.loss.at(-1)!);
  },
);
