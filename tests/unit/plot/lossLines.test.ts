import { describe, expect, test } from 'vitest';
import { objectiveOf } from '../../../src/core/objective';
import { simulate } from '../../../src/core/simulate';
import type { Trajectory } from '../../../src/core/trajectory';
import { decimate } from '../../../src/plot/decimate';
import { type Exit, type LinePen, lossScales, traceLoss } from '../../../src/plot/lossLines';
import { lossRange } from '../../../src/plot/lossRange';
import { decode } from '../../../src/scenario/decodeAddress';

const WIDTH = 300;
const HEIGHT = 100;

/** The points and the exits of each route's line, over steps. */
function linesOf(address: string, log = false): { points: (readonly [number, number])[]; exits: Exit[] }[] {
  const { scenario } = decode(address);
  const trajectories = simulate(scenario);
  const end = Math.max(...trajectories.map(({ length }) => length - 1));
  const scales = lossScales(lossRange(trajectories, objectiveOf(scenario).surface, log), end, WIDTH, HEIGHT);
  return trajectories.map((trajectory) => {
    const points: (readonly [number, number])[] = [];
    const pen: LinePen = { moveTo: (x, y) => void points.push([x, y]), lineTo: (x, y) => void points.push([x, y]) };
    return { points, exits: traceLoss(pen, trajectory, (index) => index, scales) };
  });
}

describe('decimating', () => {
  const values = Float64Array.from(
    { length: 10_000 },
    (_, i) => Math.sin(i * 12.9898) * 43758.5453 - Math.floor(i / 50),
  );
  values[4321] = 1e9;
  values[4322] = -1e9;
  const kept = decimate(values, values.length, (index) => index / 100);

  test('keeps at most four points a pixel column, in order, with both ends', () => {
    expect(kept.length).toBeLessThanOrEqual(400);
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
    expect([kept[0], kept.at(-1)]).toEqual([0, 9999]);
  });

  test('keeps the lowest and the highest point of every column', () => {
    for (let column = 0; column < 100; column++) {
      const all = [...values.subarray(column * 100, column * 100 + 100)];
      const some = kept.filter((index) => Math.floor(index / 100) === column).map((index) => values[index]!);
      expect([Math.min(...some), Math.max(...some)]).toEqual([Math.min(...all), Math.max(...all)]);
    }
  });

  test('keeps every point of a short line and skips what is not finite', () => {
    const short = Float64Array.of(3, Number.NaN, 1, 2, Number.POSITIVE_INFINITY, 5);
    expect(decimate(short, short.length, (index) => index * 10)).toEqual([0, 2, 3, 5]);
    expect(decimate(short, 0, (index) => index)).toEqual([]);
  });
});

test('a route that stays on the chart has no arrow, and every point in its frame', () => {
  for (const { points, exits } of linesOf('?surface=mountain&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005')) {
    expect(exits).toEqual([]);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(HEIGHT);
    }
  }
});

test.each([
  ['grows', 'lr:2.2', false],
  ['jumps', 'lr:1e6', false],
  ['grows, on a logarithmic axis', 'lr:3', true],
])('a route that %s leaves by the top once, with no point far outside', (_, lr, log) => {
  const [calm, wild] = linesOf(`?surface=bowl&start=2,1&steps=40&stop=off&run=gd,lr:0.1&run=gd,${lr}`, log);
  expect(calm!.exits).toEqual([]);
  expect(wild!.exits).toHaveLength(1);
  expect(wild!.exits[0]!.up).toBe(true);
  for (const [x, y] of wild!.points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(WIDTH);
    expect(Math.abs(y)).toBeLessThan(2 * HEIGHT);
  }
});

test('a run that ends in a number too large to record goes straight up from its last point', () => {
  const column = Float64Array.of(2, 1, 3);
  const run: Trajectory = {
    ...{ x: column, y: column, loss: column, gradNorm: column, evals: column, lr: column },
    length: 3,
    outcome: { kind: 'diverged', at: 3, gradNorm: 1 },
  };
  const ends: number[][] = [];
  const pen: LinePen = { moveTo: () => undefined, lineTo: (x, y) => void ends.push([x, y]) };
  const scales = lossScales({ log: false, base: 0, low: 0, high: 4 }, 4, WIDTH, HEIGHT);
  expect(traceLoss(pen, run, (index) => index, scales)).toEqual([{ x: WIDTH / 2, up: true }]);
  expect(ends.at(-1)![0]).toBe(WIDTH / 2);
  expect(ends.at(-1)![1]).toBeLessThan(0);
});
