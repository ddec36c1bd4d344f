import { expect, test } from 'vitest';
import { decode, simulate, surfaces } from '../../../src';
import { hessianAt, pointsIn, widths } from '../core/numeric';

type Id = keyof typeof surfaces;

/** The lowest value and where it is taken, as the literature gives them, to the digits given. */
const PUBLISHED: readonly [id: Id, value: number, places: readonly (readonly [number, number])[]][] = [
  ['ackley', 0, [[0, 0]]],
  ['beale', 0, [[3, 0.5]]],
  ['bohachevsky', 0, [[0, 0]]],
  ['booth', 0, [[1, 3]]],
  [
    'dixon-price',
    0,
    [
      [1, 2 ** -0.5],
      [1, -(2 ** -0.5)],
    ],
  ],
  ['easom', -1, [[Math.PI, Math.PI]]],
  ['goldstein-price', 3, [[0, -1]]],
  ['griewank', 0, [[0, 0]]],
  [
    'himmelblau',
    0,
    [
      [3, 2],
      [-2.805118, 3.131312],
      [-3.77931, -3.283186],
      [3.584428, -1.848126],
    ],
  ],
  ['levy', 0, [[1, 1]]],
  ['matyas', 0, [[0, 0]]],
  ['mccormick', -1.913222954981037, [[-0.54719, -1.54719]]],
  ['rastrigin', 0, [[0, 0]]],
  ['rosenbrock', 0, [[1, 1]]],
  [
    'six-hump-camel',
    -1.031628453489877,
    [
      [0.08984201, -0.7126564],
      [-0.08984201, 0.7126564],
    ],
  ],
  ['styblinski-tang', 2 * -39.16616570377142, [[-2.903534, -2.903534]]],
  ['three-hump-camel', 0, [[0, 0]]],
];

test.each(PUBLISHED)('the lowest minima of %s are the published ones', (id, value, places) => {
  const { minima } = surfaces[id].create();
  expect(minima.length, `minima stated in surface.ts of ${id}`).toBeGreaterThan(0);
  const lowest = Math.min(...minima.map((minimum) => minimum.value));
  expect(lowest).toBeCloseTo(value, 12);
  const hollows = minima.filter((minimum) => minimum.value - lowest < 1e-12);
  expect(hollows).toHaveLength(places.length);
  for (const [x, y] of places)
    expect(hollows.filter((hollow) => Math.hypot(hollow.x - x, hollow.y - y) < 2e-5)).toHaveLength(1);
});

test.each([
  ['goldstein-price', [3, 30, 84, 840]],
  ['three-hump-camel', [0, 0.298638442236861, 0.298638442236861]],
  ['six-hump-camel', [-1.031628453, -1.031628453, -0.215463824, -0.215463824, 2.10425031, 2.10425031]],
  ['styblinski-tang', [-78.33233140754, -64.19561235905, -64.19561235905, -50.05889331057]],
  ['monkey-saddle', [-0.25, -0.25, -0.25]],
] as const)('the minima of %s are as deep as they are known to be', (id, depths) => {
  const values = surfaces[id].create().minima.map(({ value }) => value);
  expect(values).toHaveLength(depths.length);
  for (const [k, value] of values.sort((a, b) => a - b).entries()) expect(value).toBeCloseTo(depths[k]!, 8);
});

/** Each formula as it stands in the literature, written independently of the surface. */
const FORMULAS: Partial<Record<Id, (x: number, y: number) => number>> = {
  ackley: (x, y) =>
    -20 * Math.exp(-0.2 * Math.sqrt((x ** 2 + y ** 2) / 2)) -
    Math.exp((Math.cos(2 * Math.PI * x) + Math.cos(2 * Math.PI * y)) / 2) +
    20 +
    Math.E,
  beale: (x, y) => (1.5 - x + x * y) ** 2 + (2.25 - x + x * y ** 2) ** 2 + (2.625 - x + x * y ** 3) ** 2,
  bohachevsky: (x, y) => x ** 2 + 2 * y ** 2 - 0.3 * Math.cos(3 * Math.PI * x) - 0.4 * Math.cos(4 * Math.PI * y) + 0.7,
  booth: (x, y) => (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
  'dixon-price': (x, y) => (x - 1) ** 2 + 2 * (2 * y ** 2 - x) ** 2,
  easom: (x, y) => -Math.cos(x) * Math.cos(y) * Math.exp(-((x - Math.PI) ** 2) - (y - Math.PI) ** 2),
  'goldstein-price': (x, y) =>
    (1 + (x + y + 1) ** 2 * (19 - 14 * x + 3 * x ** 2 - 14 * y + 6 * x * y + 3 * y ** 2)) *
    (30 + (2 * x - 3 * y) ** 2 * (18 - 32 * x + 12 * x ** 2 + 48 * y - 36 * x * y + 27 * y ** 2)),
  griewank: (x, y) => (x ** 2 + y ** 2) / 4000 - Math.cos(x) * Math.cos(y / Math.sqrt(2)) + 1,
  himmelblau: (x, y) => (x ** 2 + y - 11) ** 2 + (x + y ** 2 - 7) ** 2,
  levy(x, y) {
    const [a, b] = [1 + (x - 1) / 4, 1 + (y - 1) / 4];
    return (
      Math.sin(Math.PI * a) ** 2 +
      (a - 1) ** 2 * (1 + 10 * Math.sin(Math.PI * a + 1) ** 2) +
      (b - 1) ** 2 * (1 + Math.sin(2 * Math.PI * b) ** 2)
    );
  },
  matyas: (x, y) => 0.26 * (x ** 2 + y ** 2) - 0.48 * x * y,
  mccormick: (x, y) => Math.sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1,
  'monkey-saddle': (x, y) => x ** 3 - 3 * x * y ** 2 + (3 / 4) * (x ** 2 + y ** 2) ** 2,
  rastrigin: (x, y) => 20 + x ** 2 - 10 * Math.cos(2 * Math.PI * x) + y ** 2 - 10 * Math.cos(2 * Math.PI * y),
  rosenbrock: (x, y) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2,
  'six-hump-camel': (x, y) => (4 - 2.1 * x ** 2 + x ** 4 / 3) * x ** 2 + x * y + (-4 + 4 * y ** 2) * y ** 2,
  'styblinski-tang': (x, y) => (x ** 4 - 16 * x ** 2 + 5 * x + y ** 4 - 16 * y ** 2 + 5 * y) / 2,
  'three-hump-camel': (x, y) => 2 * x ** 2 - 1.05 * x ** 4 + x ** 6 / 6 + x * y + y ** 2,
};

const ids = Object.keys(FORMULAS) as (keyof typeof FORMULAS)[];

/** Surfaces of the group `test` that are missing from a table above, and why. */
const NOT_ABOVE: Readonly<Record<'PUBLISHED' | 'FORMULAS', Partial<Record<Id, string>>>> = {
  PUBLISHED: {
    bowl: 'made for this program',
    'monkey-saddle': 'its bound, which gives it minima, was made for this program',
    ravine: 'made for this program',
    saddle: 'made for this program',
  },
  FORMULAS: { bowl: 'made for this program', ravine: 'made for this program', saddle: 'made for this program' },
};

test.each([
  ['PUBLISHED', PUBLISHED.map(([id]) => id)],
  ['FORMULAS', ids],
] as const)('every test function is in %s, or it is said in NOT_ABOVE why it is not', (table, there) => {
  const published = (Object.keys(surfaces) as Id[]).filter((id) => surfaces[id].group === 'test');
  const excepted = Object.keys(NOT_ABOVE[table]);
  expect(excepted.filter((id) => there.includes(id as Id))).toEqual([]);
  const missing = published.filter((id) => !there.includes(id) && !excepted.includes(id));
  expect(missing, `surfaces of the group test that are not in ${table} of this file`).toEqual([]);
});

test.each(ids)('%s is its published formula', (id) => {
  const surface = surfaces[id].create();
  const points = pointsIn(surface.domain, 300, 3);
  const formula = FORMULAS[id]!;
  const scale = Math.max(...points.map(([x, y]) => Math.abs(formula(x, y))));
  for (const [x, y] of points) {
    const value = formula(x, y);
    expect(Math.abs(surface.value(x, y) - value), `at (${x}, ${y})`).toBeLessThan(
      1e-12 * Math.abs(value) + 1e-15 * scale,
    );
  }
});

/** How the good stride ends where it does not arrive, and why. */
const NOT_ARRIVING: Partial<Record<Id, { readonly ends: object; readonly why: string }>> = {
  ackley: {
    ends: { kind: 'oscillating', distance: expect.closeTo(0, 1) },
    why: 'on a cone every fixed stride overshoots the tip',
  },
  bohachevsky: { ends: { kind: 'settling', lowest: false }, why: 'a ripple beside its start holds it' },
};

// In Rosenbrock’s valley no stride arrives in its steps.
const arriving = ids.filter((id) => id !== 'rosenbrock');

test.each(arriving)(
  'on %s a good stride arrives, a giant one ends elsewhere, and a tiny one is still on its way',
  (id) => {
    const surface = surfaces[id].create();
    const [width, height] = widths(surface.domain);
    const runs = surface.lr.initial.map((lr) => `&run=gd,lr:${lr}`).join('');
    const routes = simulate(decode(`?surface=${id}${runs}`).scenario);
    const [good, giant, tiny] = routes.map(({ outcome, length, x, y }) => ({
      outcome,
      x: x[length - 1]! / width,
      y: y[length - 1]! / height,
    }));
    const stride = (place: 0 | 1 | 2): string => `lr.initial[${place}] of ${id}, ${surface.lr.initial[place]},`;
    const { ends = { kind: 'converged', lowest: true }, why = 'or say why not in NOT_ARRIVING' } =
      NOT_ARRIVING[id] ?? {};
    expect(
      good!.outcome,
      `${stride(0)} is the good stride: it ends so from its start in its steps, ${why}`,
    ).toMatchObject(ends);
    expect(['descending', 'settling'], `${stride(2)} is the tiny stride: after its steps it is on its way`).toContain(
      tiny!.outcome.kind,
    );
    expect(
      ['converged', 'oscillating', 'stalled', 'climbing'],
      `${stride(1)} is the giant stride: it ends without diverging`,
    ).toContain(giant!.outcome.kind);
    expect(
      Math.hypot(giant!.x - good!.x, giant!.y - good!.y),
      `${stride(1)} is the giant stride: from the good one’s end to its end, in parts of the map`,
    ).toBeGreaterThan(0.01);
    expect(
      Math.hypot(tiny!.x - good!.x, tiny!.y - good!.y),
      `${stride(2)} is the tiny stride: from the good one’s end to its end, in parts of the map`,
    ).toBeGreaterThan(0.05);
  },
);

test('at Ackley’s point, which has no slope, value and gradient are 0 and the Hessian is that of the waves', () => {
  const ackley = surfaces.ackley.create();
  const gradient = new Float64Array([7, 7]);
  for (const [x, y] of [
    [0, 0],
    [-0, 0],
    [1e-200, -1e-200],
  ] as const) {
    expect(ackley.value(x, y)).toBe(0);
    expect(ackley.gradient(x, y, gradient)).toBe(0);
    expect(Math.hypot(...gradient)).toBeLessThan(1e-180);
    expect(hessianAt(ackley, x, y).map((h) => h / (2 * Math.E * Math.PI ** 2))).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(0, 12),
      expect.closeTo(1, 12),
    ]);
  }
});

test('Ackley’s slope and curvatures stay finite however near its point', () => {
  const ackley = surfaces.ackley.create();
  const gradient = new Float64Array(2);
  for (const r of [1e-3, 1e-8, 1e-100, 1e-149, 1e-160, 1e-300, 5e-324]) {
    for (const [x, y] of [
      [r, 0],
      [0, -r],
      [r, r],
    ] as const) {
      ackley.gradient(x, y, gradient);
      expect(Math.hypot(...gradient)).toBeLessThan(4);
      expect(hessianAt(ackley, x, y).every(Number.isFinite), `∇∇ at (${x}, ${y})`).toBe(true);
    }
  }
});
