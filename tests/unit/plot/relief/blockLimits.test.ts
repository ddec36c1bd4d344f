import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Domain } from '../../../../src/core/types';
import { type Block, groundAt } from '../../../../src/plot/relief/block';
import { cut, landOf, rangeOf } from './blocks';

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

test('a landscape by logarithms that is the same everywhere is a flat block with ground', () => {
  const { surface } = landOf('?surface=rosenbrock');
  const flat = cut({ ...surface, minima: [], value: () => 7 }, surface.domain, 9);
  expect(flat.log).toBe(true);
  expect(rangeOf(flat)).toEqual({ lowest: 0, highest: 0, finite: flat.heights.length });
  expect([flat.lowest, flat.highest]).toEqual([7, 7]);
});

describe('a tall peak', () => {
  test.each([1e-4, 1e-8])('is cut off above nearly all of the ground, however high it is: %s', (near) => {
    const { surface } = landOf(`?surface=formula&f=${encodeURIComponent(`1/(x^2+y^2+${near})`)}`);
    const block = cut(surface);
    const losses = [...block.losses].sort((a, b) => a - b);
    const most = losses[Math.floor(0.985 * (losses.length - 1))]!;
    expect(block.cut).toBe(true);
    expect(block.highest).toBeGreaterThan(most);
    expect(block.highest).toBeLessThan(losses.at(-1)!);
    // Half as high again as nearly all of it.
    expect(block.heightOf(most)).toBeCloseTo(1 / 1.5, 6);
    expect(block.heightOf(block.highest)).toBeCloseTo(1, 9);
    expect(block.heightOf(block.highest * 100)).toBe(1);
    expect(rangeOf(block)).toMatchObject({ lowest: 0, highest: 1 });
  });

  test.each([1, 20, 1e3, 1e15])('is none where the ground only rises, seen from %s away', (far) => {
    const { surface } = landOf('?surface=bowl');
    expect(cut(surface, [-far, far, -far, far]).cut).toBe(false);
    expect(cut(surface, [far, far * 1.01, far, far * 1.01]).cut).toBe(false);
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
