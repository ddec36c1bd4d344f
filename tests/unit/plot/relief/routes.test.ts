import { describe, expect, test } from 'vitest';
import type { Pen } from '../../../../src/plot/pen';
import { drape } from '../../../../src/plot/relief/drape';
import { type SeenDrape, seeDrape } from '../../../../src/plot/relief/drapeOnScreen';
import { onScreenAt, traceDrape, traceDrapeMarkers } from '../../../../src/plot/relief/routes';
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
const piecesOf = ({ list }: Lines): string[] =>
  list.flatMap((line) => line.slice(1).map((point, k) => `${line[k]!.join()} ${point.join()}`));

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
  const told = ({ list }: Lines): string[] => list.map((line) => line.map(([x]) => x).join(''));
  return { seen: told(seen), hidden: told(hidden) };
};

describe('a route over the ground is drawn', () => {
  test.each([
    ['ssss', ['0123'], []],
    ['hhhh', ['0'], ['0123']],
    ['sshhhss', ['012', '456'], ['234']],
    ['shs', ['012'], []],
    ['ss..ss', ['01', '45'], []],
    ['shh.hhs', ['01', '4', '56'], ['12', '45']],
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
        const wanted: string[] = [];
        laid.px.forEach((x, k) => {
          const before = laid.px[k - 1];
          if (k > 0 && !Number.isNaN(x) && !Number.isNaN(before!))
            wanted.push(`${before},${laid.py[k - 1]} ${x},${laid.py[k]}`);
        });
        const middle = Math.floor(route.length / 2);
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

describe('where a route is at an update', () => {
  test('is told on the ground, and whether it is hidden', () => {
    const route = routeOf('sh.s');
    expect(onScreenAt(route, 0)).toEqual({ x: 0, y: 0, hidden: false });
    expect(onScreenAt(route, 1)).toEqual({ x: 1, y: 0, hidden: true });
    for (const update of [2, 9]) expect(onScreenAt(route, update)).toBeUndefined();
  });

  test('is told of each update of a long one, where what is drawn of it by then ends', () => {
    const { block } = landOf('?surface=bowl');
    const count = 20_000;
    const x = Float64Array.from({ length: count }, (_, k) => Math.sin(k / 50));
    const y = Float64Array.from({ length: count }, (_, k) => Math.cos(k / 70));
    const seen = seeDrape(drape({ x, y, length: count }, block), see(block));
    for (const update of [0, 1, 7, 4711, 12_345, count - 1]) {
      const at = onScreenAt(seen, update)!;
      const { list } = trace(seen, 0, update).seen;
      expect(list.at(-1)!.at(-1)).toEqual([at.x, at.y]);
    }
    expect(onScreenAt(seen, count)).toBeUndefined();
  });
});
