import { describe, expect, test } from 'vitest';
import { decode, simulate } from '../../../src';
import { decisiveStep } from '../../../src/core/decisiveStep';
import { objectiveOf } from '../../../src/core/objective';
import { atOnce } from '../../../src/core/sliced';

/** The decisive step of each route of a scene. */
function decided(address: string) {
  const { scenario } = decode(address);
  const { surface } = objectiveOf(scenario);
  return simulate(scenario).map((route) => atOnce(decisiveStep(route, surface)));
}

/** Where a descent in strides of a ten-thousandth of the map comes to from a place. */
function walk(address: string, x: number, y: number): readonly [number, number] {
  const { surface } = objectiveOf(decode(address).scenario);
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const slope = new Float64Array(2);
  let stride = Math.min(xmax - xmin, ymax - ymin) / 1e4;
  for (let k = 0; k < 50_000 && stride > 1e-9; k++) {
    const value = surface.gradient(x, y, slope);
    const norm = Math.hypot(slope[0]!, slope[1]!);
    const [u, v] = [x - (stride * slope[0]!) / norm, y - (stride * slope[1]!) / norm];
    if (surface.value(u, v) < value) [x, y] = [u, v];
    else stride /= 2;
  }
  return [x, y];
}

test('on the opening scene it is the fourth step of the second route, near x = 0.02', () => {
  const [first, second, third] = decided('');
  expect([first, third]).toEqual([undefined, undefined]);
  expect(second!.step).toBe(4);
  expect(second!.x).toBeCloseTo(0.02, 1);
  expect(second!.y).toBeCloseTo(-1.11, 2);
});

test('what has been found of a route is known at once when another asks', () => {
  const { scenario } = decode('');
  const { surface } = objectiveOf(scenario);
  for (const route of simulate(scenario)) {
    const found = atOnce(decisiveStep(route, surface));
    expect(decisiveStep(route, surface).next()).toEqual({ done: true, value: found });
  }
});

describe.each([
  ['', 1, 4],
  ['?surface=himmelblau', 1, 8],
  ['?surface=dixon-price', 1, 3],
  ['?surface=levy', 0, 3],
  ['?surface=three-hump-camel', 0, 1],
] as const)('in %j', (address, place, step) => {
  test('it is where a walk in tiny strides comes to lead elsewhere', () => {
    const found = decided(address)[place]!;
    expect(found.step).toBe(step);
    const route = simulate(decode(address).scenario)[place]!;
    const [x0, y0] = [route.x[step - 1]!, route.y[step - 1]!];
    const [dx, dy] = [route.x[step]! - x0, route.y[step]! - y0];
    // On the step, and as good as where tiny strides part ways.
    expect((found.x - x0) * dy - (found.y - y0) * dx).toBeCloseTo(0, 9);
    const share = ((found.x - x0) * dx + (found.y - y0) * dy) / (dx * dx + dy * dy);
    const at = (part: number) => walk(address, x0 + part * dx, y0 + part * dy);
    const before = at(Math.max(0, share - 0.02));
    const after = at(Math.min(1, share + 0.02));
    expect(Math.hypot(before[0] - after[0], before[1] - after[1])).toBeGreaterThan(0.5);
    expect(Math.hypot(after[0] - route.x.at(-1)!, after[1] - route.y.at(-1)!)).toBeLessThan(0.1);
  });
});

test.each([
  ['a route that ends where small strides lead', '?run=gd,lr:0.1'],
  ['one that swings', '?surface=bowl&run=gd,lr:2'],
  ['one that leaves the map', '?surface=himmelblau&run=gd,lr:0.05'],
  ['one that is still on the slope', '?run=gd,lr:0.005'],
  ['one in a valley of one bottom', '?surface=rosenbrock&run=gd,lr:0.0015&steps=3000'],
])('%s has none', (_, address) => {
  expect(decided(address)).toEqual([undefined]);
});

test('its cost is bounded, however long the route', () => {
  const { scenario } = decode('?run=gd,lr:0.75&steps=100000&stop=off');
  const { surface } = objectiveOf(scenario);
  const [route] = simulate(scenario);
  expect(route!.length).toBe(100_001);
  let turns = 0;
  const work = decisiveStep(route!, surface);
  let turn = work.next();
  for (; !turn.done; turn = work.next()) turns++;
  expect(turn.value?.step).toBe(4);
  expect(turns).toBeLessThan(300);
});
