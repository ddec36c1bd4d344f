import { describe, expect, test } from 'vitest';
import type { Pen } from '../../../../src/plot/pen';
import { drape } from '../../../../src/plot/relief/drape';
import { type SeenDrape, seeDrape } from '../../../../src/plot/relief/drapeOnScreen';
import { isHidden } from '../../../../src/plot/relief/hidden';
import { onRelief } from '../../../../src/plot/relief/onRelief';
import { headAt, traceDrape, traceDrapeArrows, traceDrapeMarkers } from '../../../../src/plot/relief/routes';
import { landOf, routesOf, see } from './blocks';

type Point = readonly [x: number, y: number];

/** A pen that keeps the lines it draws. */
class Lines implements Pen {
  readonly list: Point[][] = [];
  moveTo(x: number, y: number): void {
    this.list.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.list.at(-1)!.push([x, y]);
  }
  arc(): void {}
  closePath(): void {}
}

/** The pieces of the lines, ends and all, as texts. */
const piecesOf = (paths: readonly Lines[]): string[] =>
  paths
    .flatMap(({ list }) => list)
    .flatMap((line) => line.slice(1).map((point, k) => `${line[k]!.join()} ${point.join()}`));

const trace = (seen: SeenDrape, from: number, to: number) => traceDrape(seen, from, to, () => new Lines());

/** A route that is told by letters, an update each: seen, hidden, or off the block. */
function routeOf(letters: string): SeenDrape {
  const each = [...letters];
  return {
    at: Float64Array.from(each, (_, k) => k),
    px: Float64Array.from(each, (letter, k) => (letter === '.' ? Number.NaN : k)),
    py: Float64Array.from(each, (letter) => (letter === '.' ? Number.NaN : 0)),
    hidden: Uint8Array.from(each, (letter) => Number(letter === 'h')),
  };
}

const drawn = (letters: string, from = 0, to = Number.POSITIVE_INFINITY) => {
  const { seen, hidden } = trace(routeOf(letters), from, to);
  const told = (paths: readonly Lines[]): string[] =>
    paths.flatMap(({ list }) => list.map((line) => line.map(([x]) => x).join('')));
  return { seen: told(seen), hidden: told(hidden) };
};

describe('a route over the ground is drawn', () => {
  test.each([
    ['ssss', ['0123'], []],
    ['hhhh', [], ['0123']],
    ['sshhhss', ['012', '456'], ['234']],
    ['shs', ['012'], []],
    ['ss..ss', ['01', '45'], []],
    ['shh.hhs', ['01', '56'], ['12', '45']],
    ['....', [], []],
  ])('%s: in stretches that are seen, and stretches that the ground hides, which meet', (letters, seen, hidden) => {
    expect(drawn(letters)).toEqual({ seen, hidden });
  });

  test('between two of its updates only', () => {
    expect(drawn('sshhhhss', 1, 2)).toEqual({ seen: ['12'], hidden: [] });
    expect(drawn('sshhhhss', 3, 4).hidden.at(-1)).toBe('34');
    expect(drawn('ssssss', 2, 4)).toEqual({ seen: ['234'], hidden: [] });
  });

  test.each(['?surface=ackley', '?surface=mountain', '?surface=griewank&run=gd,lr:20'])(
    'of %s wholly: each piece is either seen or hidden, before the cursor or after it',
    (address) => {
      const { block } = landOf(address);
      for (const route of routesOf(address)) {
        const laid = seeDrape(drape(route, block), see(block, { tilt: 20, turn: 40 }));
        const middle = Math.floor(route.length / 2);
        const wanted: string[] = [];
        let [px, py, behind] = [Number.NaN, Number.NaN, 0];
        laid.px.forEach((x, k) => {
          const y = laid.py[k]!;
          const ends = Number.isNaN(laid.px[k + 1] ?? Number.NaN) || laid.at[k] === middle;
          const one = Math.abs(x - px) < 0.5 && Math.abs(y - py) < 0.5 && laid.hidden[k] === behind;
          if (one && !ends) return;
          if (!Number.isNaN(x) && !Number.isNaN(px)) wanted.push(`${px},${py} ${x},${y}`);
          [px, py, behind] = [x, y, laid.hidden[k]!];
        });
        const [walked, ahead] = [trace(laid, 0, middle), trace(laid, middle, Number.POSITIVE_INFINITY)];
        const pieces = [walked.seen, walked.hidden, ahead.seen, ahead.hidden].flatMap(piecesOf);
        expect(pieces.sort()).toEqual(wanted.sort());
      }
    },
  );
});

/** The middles of the markers that are traced up to an update. */
function markersOf(seen: SeenDrape, to: number): readonly Point[] {
  const pen = new Lines();
  traceDrapeMarkers(pen, seen, to, 'square');
  // Of a square the first corner is half a side to the right and below its middle.
  const half = Math.sqrt(22) / 2;
  return pen.list.map(([corner]) => [corner![0] - half, corner![1] - half]);
}

describe('markers', () => {
  test('stand at updates before the cursor that are seen, none between them', () => {
    const route = routeOf('ssh.ss');
    const wide: SeenDrape = { ...route, at: Float64Array.of(0, 0.5, 1, 2, 3, 4), px: route.px.map((x) => 100 * x) };
    expect(markersOf(wide, 4).map(([x]) => Math.round(x))).toEqual([0, 400]);
    expect(markersOf(wide, 99).map(([x]) => Math.round(x))).toEqual([0, 400, 500]);
    expect(markersOf(wide, 0)).toEqual([]);
  });

  test.each(['?surface=bowl&steps=400&run=gd,lr:1.99', '?surface=mountain&run=gd,lr:0.005', '?surface=ackley'])(
    'of %s do not touch one another',
    (address) => {
      const { block } = landOf(address);
      const [route] = routesOf(address);
      const centres = markersOf(seeDrape(drape(route!, block), see(block)), route!.length - 1);
      expect(centres.length).toBeGreaterThan(2);
      centres.forEach(([x, y], k) => {
        for (const [u, v] of centres.slice(k + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThanOrEqual(9);
      });
    },
  );
});

test('what the eye can’t tell apart is one place, and a line of many pieces is several paths', () => {
  const count = 600;
  const long: SeenDrape = {
    at: Float64Array.from({ length: count }, (_, k) => k),
    px: Float64Array.from({ length: count }, (_, k) => (k % 2 === 0 ? k : k - 0.9)),
    py: new Float64Array(count),
    hidden: new Uint8Array(count),
  };
  const { seen, hidden, tangled } = trace(long, 0, Number.POSITIVE_INFINITY);
  expect(seen.map(({ list }) => list.length)).toEqual([1, 1]);
  const pieces = seen.flatMap(({ list }) => list).map((line) => line.length - 1);
  expect(pieces.reduce((sum, each) => sum + each)).toBe(300);
  expect(seen[1]!.list[0]![0]).toEqual(seen[0]!.list[0]!.at(-1));
  // Its last place is where it ends, however near.
  expect(seen.at(-1)!.list[0]!.at(-1)).toEqual([count - 1 - 0.9, 0]);
  expect(hidden.flatMap(({ list }) => list)).toEqual([]);
  expect(tangled).toBe(false);
});

test('a route that swings a thousand times across the block is a tangle, one that creeps is none', () => {
  const { block } = landOf('?surface=linear-regression');
  const tangledOf = (address: string): boolean[] =>
    routesOf(address).map(
      (route) => trace(seeDrape(drape(route, block), see(block)), 0, Number.POSITIVE_INFINITY).tangled,
    );
  const address = '?surface=linear-regression&steps=3000&stop=off';
  expect(tangledOf(`${address}&run=gd,lr:0.9,batch:1`)).toEqual([true]);
  expect(tangledOf(`${address}&run=gd,lr:0.001`)).toEqual([false]);
});

test('the head of a route is where it is at the update, hidden where the ground hides it, nowhere off the block', () => {
  const { block } = landOf('?surface=mountain');
  const projection = see(block, { tilt: 15, turn: 120 });
  const [xmin, xmax, ymin, ymax] = block.domain;
  const count = 400;
  const x = Float64Array.from({ length: count }, (_, k) => xmin + ((xmax - xmin) * k) / (count - 2));
  const y = Float64Array.from({ length: count }, (_, k) => ymin + ((ymax - ymin) * (k % 20)) / 20);
  let behind = 0;
  for (let k = 0; k < count - 1; k++) {
    const { px, py, u, v, z } = onRelief(projection, x[k]!, y[k]!);
    const hidden = isHidden(projection, u, v, z);
    expect(headAt(projection, { x, y, length: count }, k)).toEqual({ x: px, y: py, hidden });
    behind += Number(hidden);
  }
  expect(behind).toBeGreaterThan(0);
  expect(headAt(projection, { x, y, length: count }, count - 1)).toBeUndefined();
});

test('an arrowhead stands where a route leaves the ground, four of them at most, and none for what lies ahead', () => {
  const arrows = (letters: string, to: number): readonly Point[] => {
    const pen = new Lines();
    const route = routeOf(letters);
    traceDrapeArrows(pen, { ...route, px: route.px.map((x) => 10 * x) }, to);
    // The tip of each.
    return pen.list.map(([tip]) => tip!);
  };
  expect(arrows('ss.ss', 9)).toEqual([[10 + 9 + 6, 0]]);
  expect(arrows('ss.ss', 1)).toEqual([]);
  expect(arrows('ssss', 9)).toEqual([]);
  expect(arrows('ss.ss.ss.ss.ss.ss.', 99)).toHaveLength(4);
});
