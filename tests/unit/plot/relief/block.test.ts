import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Domain, Surface } from '../../../../src/core/types';
import { createAltitude } from '../../../../src/plot/altitude';
import { type Block, groundAt, mapOver, raise } from '../../../../src/plot/relief/block';
import { gather } from '../../gather';
import { cut, landOf, landscapes } from './blocks';

const rangeOf = ({ heights }: Pick<Block, 'heights'>) => {
  const finite = [...heights].filter(Number.isFinite);
  return { lowest: Math.min(...finite), highest: Math.max(...finite), finite: finite.length };
};

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

describe('a formula', () => {
  const formula = (f: string): Block => landOf(`?surface=formula&f=${encodeURIComponent(f)}`).block;

  test.each([
    ['1/x', (x: number) => x !== 0],
    ['ln(x)+y', (x: number) => x > 0],
    ['sqrt(1-x^2-y^2)', (x: number, y: number) => x * x + y * y <= 1],
  ] as const)('%s has holes where it has no finite loss, and ground elsewhere', (f, has) => {
    const block = formula(f);
    const { columns, rows, domain, losses, heights } = block;
    const [xmin, xmax, ymin, ymax] = domain;
    const off: string[] = [];
    for (let k = 0; k < heights.length; k++) {
      const x = xmin + ((xmax - xmin) * (k % columns)) / (columns - 1);
      const y = ymin + ((ymax - ymin) * Math.floor(k / columns)) / (rows - 1);
      const z = heights[k]!;
      if (has(x, y) ? !(z >= 0 && z <= 1) : !Number.isNaN(z)) off.push(`${x}, ${y}: ${losses[k]}, ${z}`);
    }
    expect(off).toEqual([]);
    expect(rangeOf(block)).toMatchObject({ lowest: 0, highest: 1 });
    expect(groundAt(block, block.toU(-0.003), block.toV(-2.9))).toEqual(
      has(-0.003, -2.9) ? expect.any(Number) : Number.NaN,
    );
  });

  test('without any finite loss is a block without ground', () => {
    expect(rangeOf(formula('sqrt(-1-x^2)')).finite).toBe(0);
  });

  test('that is the same everywhere is a flat block', () => {
    const flat = formula('7');
    expect(rangeOf(flat)).toMatchObject({ lowest: 0, highest: 0 });
    expect([flat.lowest, flat.highest, flat.cut]).toEqual([7, 7, false]);
  });

  test.each([
    ['x^2+y^2', 'linear'],
    ['(1-x)^2+100*(y-x^2)^2', 'log'],
  ])('%s goes by a %s scale', (f, scale) => {
    expect(formula(f).log).toBe(scale === 'log');
  });
});

describe('a tall peak', () => {
  const { surface } = landOf('?surface=bowl');
  const { low, high } = createAltitude(surface);

  test.each([20, 1e3, 1e7, 1e15])('is cut off half as high again as what is tinted, from %s away', (far) => {
    const block = cut(surface, [-far, far, -far, far]);
    expect(block.cut).toBe(true);
    expect(block.highest).toBeCloseTo(low + 1.5 * (high - low), 6);
    expect(block.heightOf(block.highest)).toBeCloseTo(1, 9);
    expect(block.heightOf((block.lowest + block.highest) / 2)).toBeCloseTo(0.5, 6);
    expect(block.heightOf(block.highest * 100)).toBe(1);
    expect(rangeOf(block)).toMatchObject({ lowest: 0, highest: 1 });
  });

  test('is not cut off where it is not taller', () => {
    expect(cut(surface).cut).toBe(false);
  });
});

describe('a part of the plane as addresses can name it', () => {
  const interval = fc
    .tuple(fc.integer({ min: -300, max: 15 }), fc.integer({ min: -8, max: 0 }), fc.constantFrom(-1, 1))
    .map(([power, width, sign]) => {
      const at = sign * 10 ** power;
      const wide = 2 * 10 ** width * Math.max(1e-3, Math.abs(at));
      return [at, at + wide] as const;
    });
  const domain = fc.tuple(interval, interval).map(([x, y]): Domain => [...x, ...y]);
  const grounds = ['bowl', 'rosenbrock', 'linear-regression', 'maunga-whau', 'ackley'].map(
    (id) => landOf(`?surface=${id}`, 9).surface,
  );

  test('makes a block of finite size whose heights are from 0 to 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...grounds), domain, (surface, wanted) => {
        const block = cut(surface, wanted, 9);
        expect(2 * Math.max(block.halfX, block.halfY)).toBe(1);
        expect(Math.min(block.halfX, block.halfY)).toBeGreaterThanOrEqual(0.1);
        for (const [k, z] of block.heights.entries())
          expect(z >= 0 && z <= 1 ? '' : `${z} for ${block.losses[k]}`).toBe('');
        expect(block.heightOf(block.lowest)).toBe(0);
        const [u, v] = [block.toU(wanted[0]), block.toV(wanted[3])];
        expect(Number.isFinite(u) && Number.isFinite(v)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is at least a fifth as wide as it is long', () => {
    const { surface } = landOf('?surface=bowl');
    const [tall, flat] = [cut(surface, [0, 1e-9, -1, 1], 257), cut(surface, [-1, 1, 0, 1e-9], 257)];
    expect([tall.halfX, tall.halfY, tall.columns, tall.rows]).toEqual([0.1, 0.5, 52, 257]);
    expect([flat.halfX, flat.halfY, flat.columns, flat.rows]).toEqual([0.5, 0.1, 257, 52]);
  });
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
