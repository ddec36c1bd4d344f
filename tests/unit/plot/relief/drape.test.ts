import { describe, expect, test } from 'vitest';
import { groundAt, spacing } from '../../../../src/plot/relief/block';
import { drape } from '../../../../src/plot/relief/drape';
import { seeDrape } from '../../../../src/plot/relief/drapeOnScreen';
import { isHidden } from '../../../../src/plot/relief/hidden';
import { thin } from '../../../../src/plot/thin';
import { gather } from '../../gather';
import { landOf, routesOf, see } from './blocks';

/** A route through points of the plane. */
const track = (...points: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
  length: points.length,
});

const { block } = landOf('?surface=ackley');
const [xmin, xmax, ymin, ymax] = block.domain;
const apart = (1.5 * 2 * block.halfX) / (block.columns - 1);
const whole = (at: Float64Array): number[] => [...at].filter(Number.isInteger);

describe('a route laid over a block', () => {
  test.each(['?surface=ackley', '?surface=mountain', '?surface=rosenbrock&run=gd,lr:0.002', '?surface=beale'])(
    'of %s has all its updates in order, where they are',
    (address) => {
      const land = landOf(address).block;
      for (const route of routesOf(address)) {
        if (route.length > 4000) continue;
        const { at, u, v } = drape(route, land);
        expect(whole(at)).toEqual(Array.from({ length: route.length }, (_, k) => k));
        const { faults, hold } = gather();
        at.forEach((update, k) => {
          if (k > 0) hold(update > at[k - 1]!, () => `${update} after ${at[k - 1]}`);
          if (!Number.isInteger(update)) return;
          hold(u[k] === land.toU(route.x[update]!), () => `x of ${update}`);
          hold(v[k] === land.toV(route.y[update]!), () => `y of ${update}`);
        });
        expect(faults).toEqual([]);
      }
    },
  );

  test('follows the ground between two updates: on the straight line, never farther apart than the heights tell', () => {
    const { at, u, v, z } = drape(track([xmin, ymin], [xmax, ymax], [xmin, ymax]), block);
    expect(whole(at)).toEqual([0, 1, 2]);
    for (let k = 0; k < at.length; k++) {
      expect(z[k]).toBe(groundAt(block, u[k]!, v[k]!));
      const share = at[k]! <= 1 ? at[k]! : 2 - at[k]!;
      expect(u[k]!).toBeCloseTo(block.halfX * (2 * share - 1), 9);
      expect(v[k]!).toBeCloseTo(block.halfY * (2 * Math.min(1, at[k]!) - 1), 9);
      if (k > 0) expect(Math.hypot(u[k]! - u[k - 1]!, v[k]! - v[k - 1]!)).toBeLessThan(apart * 1.001);
    }
  });

  test('leaves out updates that are not finite', () => {
    const far = track([0, 0], [Number.NaN, 1], [1, Number.POSITIVE_INFINITY], [1, 1], [Number.NaN, Number.NaN]);
    const { at, u, v } = drape(far, block);
    expect(whole(at).filter((update) => update !== 1 && update !== 2)).toEqual([0, 3]);
    expect([...u, ...v].every(Number.isFinite)).toBe(true);
    expect(at.at(-1)).toBe(3);
    expect(drape(track([Number.NaN, 0], [Number.POSITIVE_INFINITY, 0]), block).at).toHaveLength(0);
    expect(whole(drape(track([Number.NaN, 0], [0, 0], [0.1, 0]), block).at)).toEqual([1, 2]);
  });

  test('of a single update, or of steps that go nowhere, has each of them', () => {
    expect([...drape(track([0.3, 0.4]), block).at]).toEqual([0]);
    expect([...drape(track([0.3, 0.4], [0.3, 0.4], [0.3, 0.4]), block).at]).toEqual([0, 1, 2]);
  });

  test.each([
    ['beside', 1.4],
    ['far off', 30],
    ['as far as doubles go', 1e300],
  ])(
    'is on the ground up to the edge where a step leads out of the block to what lies %s, and from the edge on back',
    (_, away) => {
      const off = (xmax - xmin) * away;
      const { at, u, v, z } = drape(track([0, 0], [off, 0], [0, 0.5], [0, off], [0, 0]), block);
      const ranges = [
        [0, 1, u, block.halfX],
        [1, 2, u, block.halfX],
        [2, 3, v, block.halfY],
        [3, 4, v, block.halfY],
      ] as const;
      for (const [from, to, along, edge] of ranges) {
        const on = [...at.keys()].filter((k) => at[k]! >= from && at[k]! <= to && !Number.isNaN(z[k]!));
        const places = on.map((k) => along[k]!);
        expect(Math.max(...places)).toBeGreaterThan(edge - 1.01 * apart);
        const gaps = places.slice(1).map((place, k) => Math.abs(place - places[k]!));
        expect(Math.max(...gaps)).toBeLessThan(1.01 * apart);
      }
      for (const update of [1, 3]) expect(z[at.indexOf(update)]).toBeNaN();
    },
  );

  test('is on the ground where a step leads right across the block from far off to far off', () => {
    const [wide, half] = [(xmax - xmin) * 20, (ymin + ymax) / 2];
    const { at, z } = drape(track([xmin - wide, half], [xmax + wide, half]), block);
    expect([...z].filter((each) => !Number.isNaN(each)).length).toBeGreaterThan((2 * block.halfX) / apart - 2);
    expect(whole(at)).toEqual([0, 1]);
  });

  test('that is long goes through all that the eye can tell apart, and rests where updates hardly move', () => {
    const address = '?surface=rosenbrock&steps=100000&stop=off&run=gd,lr:0.001&run=momentum,lr:0.0005&run=adam,lr:0.05';
    const { block: land } = landOf(address);
    const near = 0.21 * spacing(land);
    for (const [n, { x, y, length }] of routesOf(address).entries()) {
      const { at, u, v } = drape({ x, y, length }, land);
      expect(whole(at).length).toBeLessThan(6000);
      expect(at.at(-1)).toBe(length - 1);
      // By each update what is laid of the route has come to where it is.
      let place = 0;
      for (let k = 0; k < length; k += k < 900 ? 1 : 997) {
        while (place + 1 < at.length && at[place + 1]! <= k) place++;
        const off = Math.hypot(land.toU(x[k]!) - u[place]!, land.toV(y[k]!) - v[place]!);
        // Adam never comes to rest, and is thinned.
        if (k < 900 || n < 2) expect(off, `update ${k}`).toBeLessThan(near);
      }
    }
  });

  test('that is long and moves on is thinned', () => {
    const count = 20_000;
    const x = Float64Array.from({ length: count }, (_, k) => xmin + (xmax - xmin) * (0.5 + 0.4 * Math.sin(k)));
    const y = Float64Array.from({ length: count }, (_, k) => ymin + (ymax - ymin) * (0.5 + 0.4 * Math.cos(1.3 * k)));
    expect(whole(drape({ x, y, length: count }, block).at)).toEqual([
      ...Array.from({ length: 1000 }, (_, k) => k),
      ...thin(x, y, 1000, count - 1),
    ]);
  });
});

test('a route is seen where its places are, hidden where the ground hides them, nowhere off the block', () => {
  const laid = drape(track([0, -2], [3, 2], [3 * xmax, 2], [0, 0]), block);
  const projection = see(block, { tilt: 20, turn: 40 });
  const { at, px, py, hidden } = seeDrape(laid, projection);
  expect(at).toBe(laid.at);
  let [off, behind] = [0, 0];
  for (let k = 0; k < at.length; k++) {
    const [u, v, z] = [laid.u[k]!, laid.v[k]!, laid.z[k]!];
    const onGround = !Number.isNaN(z);
    expect([Number.isNaN(px[k]!), Number.isNaN(py[k]!)]).toEqual([!onGround, !onGround]);
    if (!onGround) off++;
    else {
      const place = projection.place(u, v, z);
      expect([px[k], py[k]]).toEqual([place.px, place.py]);
    }
    expect(hidden[k] === 1).toBe(onGround && isHidden(projection, u, v, z));
    behind += hidden[k]!;
  }
  expect(off).toBeGreaterThan(0);
  expect(behind).toBeGreaterThan(0);
});

test('a route that swings to and fro for thousands of updates has no more places than the eye can tell apart', () => {
  const address = '?surface=linear-regression&steps=4000&stop=off&run=gd,lr:0.9,batch:1';
  const [route] = routesOf(address);
  const { at, u } = drape(route!, landOf(address).block);
  expect(whole(at).length).toBeGreaterThan(3000);
  expect(at.length).toBeLessThan(30_000);
  expect(u).toHaveLength(at.length);
  // A short one follows the ground as closely as ever.
  const short = drape(track([xmin, ymin], [xmax, ymax]), block);
  const steps = short.u.slice(1).map((each, k) => Math.hypot(each - short.u[k]!, short.v[k + 1]! - short.v[k]!));
  expect(Math.max(...steps)).toBeLessThanOrEqual(apart * (1 + 1e-9));
});
