import { describe, expect, test } from 'vitest';
import { createAltitude } from '../../../../src/plot/altitude';
import { dark, light } from '../../../../src/plot/palette';
import { heightLevels } from '../../../../src/plot/relief/axes';
import { groundAt } from '../../../../src/plot/relief/block';
import type { Camera } from '../../../../src/plot/relief/camera';
import type { Projection } from '../../../../src/plot/relief/projection';
import {
  footOf,
  levelLines,
  nearSides,
  onSide,
  type Side,
  traceRim,
  wallColours,
  wallsOf,
} from '../../../../src/plot/relief/walls';
import { landOf, nearness, see } from './blocks';

const { block, surface } = landOf('?surface=mountain');
const levels = heightLevels(surface, createAltitude(surface), block);

/** How near the middle of a side is. */
const nearnessOf = (projection: Projection, side: Side): number => nearness(projection, ...onSide(block, side, 0.5), 0);

describe('the sides that face the viewer', () => {
  test.each([
    [0, ['x', -1], undefined],
    [45, ['x', -1], ['y', 1]],
    [90, undefined, ['y', 1]],
    [135, ['x', 1], ['y', 1]],
    [180, ['x', 1], undefined],
    [-45, ['x', -1], ['y', -1]],
    [-90, undefined, ['y', -1]],
    [-135, ['x', 1], ['y', -1]],
  ])('turned by %s° are x at its %j and y at its %j', (turn, x, y) => {
    const near = nearSides(see(block, { turn, tilt: 40 }));
    if (x) expect([near.x.along, near.x.end]).toEqual(x);
    if (y) expect([near.y.along, near.y.end]).toEqual(y);
  });

  test('are nearer than those across from them, whichever way the block is turned', () => {
    for (let turn = -180; turn <= 180; turn += 5) {
      const projection = see(block, { turn, tilt: 30 });
      for (const side of Object.values(nearSides(projection))) {
        const across: Side = { ...side, end: side.end < 0 ? 1 : -1 };
        expect(nearnessOf(projection, side)).toBeGreaterThanOrEqual(nearnessOf(projection, across) - 1e-9);
      }
    }
  });

  test('are walls, of which there are none from above, and one alone straight on', () => {
    const along = (turn: number, tilt: number) => wallsOf(see(block, { turn, tilt })).map((wall) => wall.along);
    expect([along(30, 90), along(0, 40), along(180, 40), along(30, 40)]).toEqual([[], ['x'], ['x'], ['x', 'y']]);
    expect(along(90, 40)).toContain('y');
  });
});

describe('a wall', () => {
  const projection = see(block, { turn: 30, tilt: 35 });
  const walls = wallsOf(projection);

  test('goes along the ground on its upper edge and back along the foot of the block', () => {
    expect(walls).toHaveLength(2);
    for (const wall of walls) {
      const count = wall.outline.length / 4;
      expect(count).toBe(wall.along === 'x' ? block.columns : block.rows);
      for (const k of [0, 1, Math.floor(count / 2), count - 1]) {
        const [u, v] = onSide(block, wall, k / (count - 1));
        const top = projection.place(u, v, groundAt(block, u, v));
        const low = projection.place(u, v, footOf(projection));
        const mate = 2 * count - 1 - k;
        expect(wall.outline[2 * k]).toBeCloseTo(top.px, 3);
        expect(wall.outline[2 * k + 1]).toBeCloseTo(top.py, 3);
        expect(wall.outline[2 * mate]).toBeCloseTo(low.px, 3);
        expect(wall.outline[2 * mate + 1]).toBeCloseTo(low.py, 3);
      }
    }
  });

  test('meets the other at the nearest corner', () => {
    const cornersOf = ({ outline }: (typeof walls)[number]): string[] => {
      const last = outline.length / 2 - 2;
      return [0, last].map((at) => `${outline[at]!.toFixed(2)} ${outline[at + 1]!.toFixed(2)}`);
    };
    const [x, y] = walls.map(cornersOf);
    expect(x!.filter((corner) => y!.includes(corner))).toHaveLength(1);
  });

  test('has no upper edge where the ground has a hole', () => {
    const hole = landOf(`?surface=formula&f=${encodeURIComponent('sqrt(4-x^2)')}`).block;
    const [wall] = wallsOf(see(hole, { turn: 0, tilt: 35 }));
    for (const each of wall!.outline) expect(each).not.toBeNaN();
    expect(wall!.outline[1]).toBe(wall!.outline.at(-1));
  });

  test('has lines at the heights that are written beside it, as far as it is high', () => {
    for (const wall of walls) {
      const lines: [number, number][][] = [];
      levelLines(projection, wall, levels, {
        moveTo: (x, y) => void lines.push([[x, y]]),
        lineTo: (x, y) => void lines.at(-1)!.push([x, y]),
      });
      expect(lines.length).toBeGreaterThan(0);
      const [sin, cos] = projection.turn;
      for (const [px, py] of lines.flat()) {
        // Where along the side, and so how high.
        const across = (px - projection.middle[0]) / projection.scale;
        const [u, v] =
          wall.along === 'x'
            ? [(across - wall.end * block.halfY * sin) / cos, wall.end * block.halfY]
            : [wall.end * block.halfX, (across - wall.end * block.halfX * cos) / sin];
        const foot = projection.place(u, v, 0);
        const z = (foot.py - py) / (projection.scale * projection.rise * projection.tilt[1]);
        expect(Math.min(...levels.map((level) => Math.abs(block.heightOf(level) - z)))).toBeLessThan(1e-6);
        expect(groundAt(block, u * 0.999999, v * 0.999999)).toBeGreaterThan(z - 1e-3);
      }
    }
  });

  test.each([light, dark])('stands in more light along x', (palette) => {
    const colours = wallColours(palette);
    for (const each of Object.values(colours)) expect(each).toMatch(/^#[0-9a-f]{6}$/);
    expect(colours.x).not.toBe(colours.y);
  });
});

test('the far edges are traced where they are seen, and not from straight above', () => {
  const { block } = landOf('?surface=ackley');
  const trace = (camera: Partial<Camera>): [number, number][] => {
    const points: [number, number][] = [];
    const pen = {
      moveTo: (x: number, y: number) => void points.push([x, y]),
      lineTo: (x: number, y: number) => void points.push([x, y]),
    };
    traceRim(see(block, camera), pen);
    return points;
  };
  const all = trace({ turn: 30, tilt: 60 });
  const low = trace({ turn: 30, tilt: 12 });
  expect(all.length).toBeGreaterThan(block.columns + block.rows - 10);
  expect(low.length).toBeLessThan(all.length);
  expect(trace({ turn: 30, tilt: 90 })).toEqual([]);
  // They lie behind the middle of the block.
  const projection = see(block, { turn: 30, tilt: 60 });
  const [u, v] = [-block.halfX * 0.5, block.halfY];
  const at = projection.place(u, v, groundAt(block, u, v));
  expect(Math.min(...all.map(([x, y]) => Math.hypot(x - at.px, y - at.py)))).toBeLessThan(4);
});
