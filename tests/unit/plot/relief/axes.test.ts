import { describe, expect, test } from 'vitest';
import { createAltitude } from '../../../../src/plot/altitude';
import { anchorOf, axesOf, heightLevels } from '../../../../src/plot/relief/axes';
import type { Projection } from '../../../../src/plot/relief/projection';
import { footOf, nearSides, onSide, wallsOf } from '../../../../src/plot/relief/walls';
import { widthOf } from '../../../../src/plot/svg/wrap';
import { sampled } from '../../../support/long';
import { gather } from '../../gather';
import { landOf, landscapes, see } from './blocks';
import { isInside } from './outlines';

const TURNS = sampled(Array.from({ length: 25 }, (_, k) => -180 + 15 * k));
const TILTS = [15, 47, 75, 90];

const levelsOf = (address: string): readonly number[] => {
  const { surface, block } = landOf(address);
  return heightLevels(surface, createAltitude(surface), block);
};

/** From every side, and from all heights. */
function* views(address: string): Generator<{ turn: number; tilt: number; projection: Projection }> {
  for (const turn of TURNS)
    for (const tilt of TILTS) yield { turn, tilt, projection: see(landOf(address).block, { turn, tilt }) };
}

const grounds = ['?surface=mountain', '?surface=easom', '?surface=mccormick'];

describe.each(grounds)('the axes of %s', (address) => {
  const { block } = landOf(address);
  const levels = levelsOf(address);
  const [xmin, xmax, ymin, ymax] = block.domain;

  test('have their values where they are, along the foot of the near sides', () => {
    const { faults, hold } = gather();
    let values = 0;
    for (const { turn, tilt, projection } of views(address)) {
      const axes = axesOf(projection, levels);
      const near = nearSides(projection);
      for (const [name, low, high] of [
        ['x', xmin, xmax],
        ['y', ymin, ymax],
      ] as const)
        for (const { value, x, y } of axes[name].ticks) {
          values++;
          const told = `${name} = ${value} turned ${turn}, tilted ${tilt}`;
          hold(value >= low && value <= high, () => `${told} lies outside`);
          const { px, py } = projection.place(
            ...onSide(block, near[name], (value - low) / (high - low)),
            footOf(projection),
          );
          hold(Math.hypot(px - x, py - y) < 1e-6, () => told);
        }
    }
    expect(faults).toEqual([]);
    expect(values).toBeGreaterThan(4 * TURNS.length * TILTS.length);
  });

  test('have their words clear of the block', () => {
    const { faults, hold } = gather();
    for (const { turn, tilt, projection } of views(address)) {
      const { halfX, halfY } = block;
      const foot = [
        [-halfX, -halfY],
        [halfX, -halfY],
        [halfX, halfY],
        [-halfX, halfY],
      ].flatMap(([u, v]) => {
        const { px, py } = projection.place(u!, v!, footOf(projection));
        return [px, py];
      });
      const outlines = [foot, ...wallsOf(projection).map(({ outline }) => outline)];
      const axes = axesOf(projection, levels);
      for (const [name, { ticks, name: title }] of [
        ['x', axes.x],
        ['y', axes.y],
      ] as const) {
        const words = [
          ...ticks.map(({ value, words }) => ({ text: String(value), ...words })),
          ...(title ? [{ text: name, ...title }] : []),
        ];
        for (const { text, x, y, anchor } of words) {
          const width = 10.5 * widthOf(text);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          const corners = [left, left + width].flatMap((at) => [y - 4, y + 4].map((down) => [at, down] as const));
          hold(
            !corners.some(([at, down]) => outlines.some((outline) => isInside(outline, at, down))),
            () => `${name} “${text}” turned ${turn}, tilted ${tilt}`,
          );
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('lead the words outwards and never up', () => {
    for (const { projection } of views(address)) {
      const { x, y, loss } = axesOf(projection, levels);
      for (const { dx, dy } of [...x.ticks, ...y.ticks]) {
        expect(Math.hypot(dx, dy)).toBeCloseTo(1, 9);
        expect(dy).toBeGreaterThan(-1e-9);
      }
      for (const { dx, dy } of loss?.ticks ?? []) expect([dx, dy]).toEqual([-1, 0]);
    }
  });
});

describe.each(landscapes)('the upright axis of %s', (address) => {
  const { block } = landOf(address);
  const levels = levelsOf(address);

  test('has round losses at their heights, farthest left, never crowded', () => {
    expect(levels.length).toBeGreaterThan(0);
    for (const { tilt, projection } of views(address)) {
      const { loss } = axesOf(projection, levels);
      expect(loss === undefined).toBe(tilt > 85);
      if (!loss) continue;
      const { halfX, halfY } = block;
      const corners = [-halfX, halfX].flatMap((u) => [-halfY, halfY].map((v) => projection.place(u, v, 0)));
      const left = Math.min(...corners.map(({ px }) => px));
      let last = Number.POSITIVE_INFINITY;
      for (const { value, x, y } of loss.ticks) {
        expect(levels).toContain(value);
        expect(x).toBeCloseTo(left, 6);
        expect(
          corners.some(({ py }) => {
            const z = (py - y) / (projection.scale * projection.rise * projection.tilt[1]);
            return Math.abs(z - block.heightOf(value)) < 1e-9;
          }),
        ).toBe(true);
        expect(last - y).toBeGreaterThanOrEqual(15);
        last = y;
      }
      expect(loss.name?.y).toBeLessThan(last);
    }
  });
});

test('words stand to the side that they are led to', () => {
  expect([1, 0.6, 0.4, 0, -0.4, -0.6, -1].map(anchorOf)).toEqual([
    'start',
    'start',
    'middle',
    'middle',
    'middle',
    'end',
    'end',
  ]);
});
