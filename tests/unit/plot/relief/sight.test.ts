import { describe, expect, test } from 'vitest';
import { type Block, groundAt } from '../../../../src/plot/relief/block';
import { FIRST_CAMERA, PRESETS } from '../../../../src/plot/relief/camera';
import { isHidden } from '../../../../src/plot/relief/hidden';
import type { Projection } from '../../../../src/plot/relief/projection';
import { groundUnder } from '../../../../src/plot/relief/visibility';
import { wallsOf } from '../../../../src/plot/relief/walls';
import { LONG, sampled } from '../../../support/long';
import { gather } from '../../gather';
import { landOf, landscapes, nearness, placesOn, STAGE, see } from './blocks';
import { awayFrom, isInside } from './outlines';

const CAMERAS = {
  'at first': FIRST_CAMERA,
  'from low down': { turn: 0, tilt: 15 },
  'from behind': { turn: -128, tilt: 62, rise: 0.7 },
  'low, and drawn tall': { turn: 60, tilt: 20, rise: 1 },
} as const;

/** Outside the long run a few kinds of ground: round, rough, steep on a log scale, and measured. */
const grounds = LONG ? landscapes : ['bowl', 'griewank', 'rosenbrock', 'maunga-whau'].map((id) => `?surface=${id}`);

const scenes = grounds.flatMap((address) =>
  (Object.keys(CAMERAS) as (keyof typeof CAMERAS)[]).map((name) => [address, name] as const),
);

/** A place of the ground, or so much over it, as it is seen, and how near that is. */
function onGround(projection: Projection, u: number, v: number, over = 0) {
  const z = groundAt(projection.block, u, v) + over;
  return { ...projection.place(u, v, z), near: nearness(projection, u, v, z) };
}

/** Distance between two heights. */
const spacing = ({ halfX, columns }: Block): number => (2 * halfX) / (columns - 1);

/** By how much ground may stand over a line of sight that is not yet hidden, in heights of the whole range. */
const EASE = 0.012;

/** Basins into which one looks from everywhere. */
const OPEN = ['?surface=rosenbrock', '?surface=logistic-regression'];

describe.each(sampled(scenes, 11))('%s seen %s', (address, name) => {
  const { block } = landOf(address);
  const projection = see(block, CAMERAS[name]);
  const walls = wallsOf(projection);

  test('has at each pixel the ground that is drawn there, or none', () => {
    const { faults, hold } = gather();
    let found = 0;
    for (let px = 2.5; px < STAGE.width; px += 13)
      for (let py = 2.5; py < STAGE.height; py += 13) {
        const ground = groundUnder(projection, px, py);
        // To how far the line of sight goes from one look to the next.
        const onWall = walls.some(
          ({ outline }) => isInside(outline, px, py) && ground && awayFrom(outline, px, py) > 5,
        );
        hold(!(ground && onWall), () => `at ${px}, ${py} on a wall there is ground ${ground}`);
        if (!ground) continue;
        found++;
        const at = onGround(projection, ...ground);
        const off = Math.hypot(at.px - px, at.py - py);
        hold(off < 0.1, () => `at ${px}, ${py} there is ground that is drawn ${off} px off`);
      }
    expect(faults).toEqual([]);
    expect(found).toBeGreaterThan(100);
  });

  test('hides a place where nearer ground is seen at its pixel, and only there', () => {
    const { faults, hold } = gather();
    let hidden = 0;
    for (const [u, v] of placesOn(block, 50)) {
      const own = onGround(projection, u, v);
      const under = groundUnder(projection, own.px, own.py);
      if (isHidden(projection, u, v, groundAt(block, u, v))) {
        hidden++;
        // A wall may stand before it.
        const before = under && onGround(projection, ...under).near - own.near;
        hold(!before || before > 0, () => `${u}, ${v} is hidden by what is ${before} nearer`);
        hold(
          before !== undefined || walls.some(({ outline }) => isInside(outline, own.px, own.py)),
          () => `${u}, ${v}`,
        );
      } else {
        // Looked at a little above the ground, nothing stands before it.
        const { px, py, near } = onGround(projection, u, v, 1.05 * EASE);
        const seen = groundUnder(projection, px, py);
        const nearer = seen ? onGround(projection, ...seen).near - near : 0;
        hold(nearer < 2 * spacing(block), () => `${u}, ${v} is behind ground that is ${nearer} nearer`);
      }
    }
    expect(faults).toEqual([]);
    if (CAMERAS[name].tilt < 30 && !OPEN.includes(address)) expect(hidden).toBeGreaterThan(100);
  });
});

test.each(grounds)('of %s nothing is hidden from above, and each pixel has the place of the map', (address) => {
  const { block } = landOf(address);
  for (const turn of [0, 33]) {
    const projection = see(block, { ...PRESETS.above, turn });
    for (const [u, v] of placesOn(block, 20)) {
      expect(isHidden(projection, u, v, groundAt(block, u, v))).toBe(false);
      const { px, py } = onGround(projection, u, v);
      const [x, y] = groundUnder(projection, px, py)!;
      expect(Math.hypot(x - u, y - v)).toBeLessThan(1e-9);
    }
    expect(groundUnder(projection, 3, 3)).toBeUndefined();
  }
});

test('a place behind a peak is hidden, and one before it or on it is not', () => {
  const { block } = landOf(`?surface=formula&f=${encodeURIComponent('exp(-8*(x^2+y^2))')}`);
  const projection = see(block, { turn: 0, tilt: 47 });
  const at = (y: number) => isHidden(projection, 0, block.toV(y), groundAt(block, 0, block.toV(y)));
  expect([-2, -1, -0.3, 0].map(at)).toEqual([false, false, false, false]);
  expect([0.8, 1.2].map(at)).toEqual([true, true]);
  expect([2.5, 2.9].map(at)).toEqual([false, false]);
  const behind = see(block, { turn: 180, tilt: 47 });
  expect(isHidden(behind, 0, block.toV(-1), groundAt(block, 0, block.toV(-1)))).toBe(true);
  expect(isHidden(behind, 0, block.toV(1), groundAt(block, 0, block.toV(1)))).toBe(false);
});

test('where the ground has a hole, none is seen', () => {
  const { block } = landOf(`?surface=formula&f=${encodeURIComponent('sqrt(4-x^2-y^2)')}`);
  const projection = see(block, { turn: 0, tilt: 60 });
  const corner = projection.place(block.toU(2.7), block.toV(2.7), 0);
  expect(groundUnder(projection, corner.px, corner.py)).toBeUndefined();
  const [u, v] = groundUnder(projection, ...seenAt(projection, 0.4, -0.4))!;
  expect([block.fromU(u), block.fromV(v)].map((each) => Math.round(1e3 * each) / 1e3)).toEqual([0.4, -0.4]);
});

/** The pixel of the ground at a point of the plane. */
function seenAt(projection: Projection, x: number, y: number): readonly [number, number] {
  const { px, py } = onGround(projection, projection.block.toU(x), projection.block.toV(y));
  return [px, py];
}
