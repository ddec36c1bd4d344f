import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Surface } from '../../../../src/core/types';
import { createAltitude } from '../../../../src/plot/altitude';
import { groundAt, mapOver, raise } from '../../../../src/plot/relief/block';
import { gather } from '../../gather';
import { cut, landOf, landscapes, rangeOf } from './blocks';

describe.each(landscapes)('the block of %s', (address) => {
  const { surface, block } = landOf(address);
  const { halfX, halfY, columns, rows, heights, losses, domain } = block;

  test('is 1 along its longer side, and as wide as its part of the plane', () => {
    expect(2 * Math.max(halfX, halfY)).toBe(1);
    const [xmin, xmax, ymin, ymax] = domain;
    if (surface.aspect === 'equal') expect(halfY / halfX).toBeCloseTo((ymax - ymin) / (xmax - xmin), 9);
    expect(domain).toEqual(surface.domain);
    expect([heights.length, losses.length]).toEqual([columns * rows, columns * rows]);
  });

  test('has heights from 0 to 1, both ends taken', () => {
    const { lowest, highest, finite } = rangeOf(block);
    expect([lowest, highest, finite]).toEqual([0, 1, heights.length]);
    // Of losses that a logarithm can't tell apart, one.
    expect(block.lowest / Math.min(...losses) || 1).toBeCloseTo(1, 9);
    expect(block.cut).toBe(block.highest < Math.max(...losses));
    if (!block.cut) expect(Math.max(...losses)).toBe(block.highest);
    expect(block.log).toBe(surface.levels === 'log');
  });

  test('is higher where the loss is higher, and as high as a loss of its own says', () => {
    const { lowest, highest } = block;
    expect([block.heightOf(lowest), block.heightOf(highest)].map((z) => Math.round(1e9 * z) / 1e9)).toEqual([0, 1]);
    const told = Array.from({ length: 100 }, (_, k) => block.heightOf(lowest + ((highest - lowest) * k) / 99));
    for (let k = 1; k < told.length; k++) expect(told[k]!).toBeGreaterThan(told[k - 1]!);
    expect(block.heightOf(highest + 1)).toBeLessThanOrEqual(1 + (block.cut ? 0 : Number.POSITIVE_INFINITY));
    for (const loss of [Number.NaN, Number.POSITIVE_INFINITY]) expect(block.heightOf(loss)).toBeNaN();
    const { faults, hold } = gather();
    losses.forEach((loss, k) => {
      hold(Math.abs(block.heightOf(loss) - heights[k]!) < 1e-6, () => `${loss}: ${heights[k]}`);
    });
    expect(faults).toEqual([]);
  });

  test('has the surface’s losses, at the places that it says', () => {
    const span = block.highest - block.lowest;
    const { faults, hold } = gather();
    for (let k = 0; k < losses.length; k += 997) {
      const [u, v] = [(2 * (k % columns)) / (columns - 1) - 1, (2 * Math.floor(k / columns)) / (rows - 1) - 1];
      const loss = surface.value(block.fromU(u * halfX), block.fromV(v * halfY));
      // Of data between the losses that are computed.
      const allowed = surface.scans ? 1e-3 * span : 1e-9 * (span + Math.abs(loss));
      hold(Math.abs(losses[k]! - loss) <= allowed, () => `${losses[k]}, not ${loss}`);
    }
    expect(faults).toEqual([]);
  });

  test('has ground that goes through its heights, and none beside it', () => {
    const { faults, hold } = gather();
    for (let j = 0; j < rows; j += 8)
      for (let i = 0; i < columns; i += 8) {
        // Not by way of a whole side, of which rounding may leave a trace beyond the edge.
        const u = halfX * ((2 * i) / (columns - 1) - 1);
        const v = halfY * ((2 * j) / (rows - 1) - 1);
        const z = heights[j * columns + i]!;
        hold(Math.abs(groundAt(block, u, v) - z) < 1e-6, () => `${i}, ${j}: ${groundAt(block, u, v)}, not ${z}`);
      }
    expect(faults).toEqual([]);
    for (const [u, v] of [
      [halfX * 1.001, 0],
      [-halfX * 1.001, 0],
      [0, halfY * 1.001],
      [0, -halfY * 1.001],
      [Number.NaN, 0],
    ] as const)
      expect(groundAt(block, u, v)).toBeNaN();
  });
});

test('places of the plane and of the block undo each other, corners met exactly', () => {
  const { block } = landOf('?surface=beale', 9);
  const [xmin, xmax, ymin, ymax] = block.domain;
  expect([block.toU(xmin), block.toU(xmax), block.toV(ymin), block.toV(ymax)]).toEqual([
    -block.halfX,
    block.halfX,
    -block.halfY,
    block.halfY,
  ]);
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (at) => {
      expect(block.fromU(block.toU(at))).toBeCloseTo(at, 9);
      expect(block.fromV(block.toV(at))).toBeCloseTo(at, 9);
    }),
  );
});

test('between four heights the ground is their mean in the middle', () => {
  const { block } = landOf('?surface=rastrigin', 9);
  const { columns, rows, heights, halfX, halfY } = block;
  const mean = (heights[0]! + heights[1]! + heights[columns]! + heights[columns + 1]!) / 4;
  expect(groundAt(block, -halfX + halfX / (columns - 1), -halfY + halfY / (rows - 1))).toBeCloseTo(mean, 9);
});

test('a measured surface ends where it has been measured, and is shown nearer where that is wanted', () => {
  const { surface } = landOf('?surface=maunga-whau');
  const { bounds } = surface.measured!;
  const [xmin, xmax, ymin, ymax] = bounds;
  expect(cut(surface, [xmin - 100, xmax + 100, ymin - 100, ymax + 100], 17).domain).toEqual(bounds);
  expect(cut(surface, [xmin - 100, 200, 100, 300], 17).domain).toEqual([xmin, 200, 100, 300]);
});

test('a block is cut in slices, none of which asks for more losses than one row', () => {
  const { surface } = landOf('?surface=bowl');
  let asked = 0;
  const counted: Surface = {
    ...surface,
    value: (x, y) => {
      asked++;
      return surface.value(x, y);
    },
  };
  const altitude = createAltitude(surface);
  const work = raise(counted, altitude, surface.domain, 33);
  let most = 0;
  for (let turn = work.next(); !turn.done; turn = work.next()) {
    most = Math.max(most, asked);
    asked = 0;
  }
  expect(most).toBe(33);
});

test('the map over a block shows its part of the plane, as long as is asked for', () => {
  const { block } = landOf('?surface=mccormick', 9);
  const { width, height, domain } = mapOver(block, 1000);
  expect([width, height]).toEqual([Math.round(2000 * block.halfX), 1000]);
  domain.forEach((end, k) => {
    expect(end).toBeCloseTo(block.domain[k]!, 9);
  });
});

test('what was cut last is at hand, and another part, as finely, or the same one more finely is cut anew', () => {
  const { surface } = landOf('?surface=himmelblau');
  const block = cut(surface);
  expect(cut(surface)).toBe(block);
  expect(cut(surface, [...surface.domain])).toBe(block);
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const other = cut(surface, [xmin + 1, xmax + 1, ymin, ymax]);
  expect([other.columns, other.rows]).toEqual([block.columns, block.rows]);
  expect(other.losses).not.toEqual(block.losses);
  expect(cut(surface, surface.domain, 65).columns).toBeLessThan(block.columns);
  expect(cut(surface).losses).toEqual(block.losses);
});
