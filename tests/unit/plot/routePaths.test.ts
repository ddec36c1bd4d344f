import { expect, test } from 'vitest';
import { decode, simulate } from '../../../src';
import { createFrame } from '../../../src/plot/frame';
import { MARKERS, type Marker, markerPath, traceMarker } from '../../../src/plot/markers';
import { PathText, type Pen } from '../../../src/plot/pen';
import { routeLine, traceArrows, traceMarkers } from '../../../src/plot/routePaths';
import { thin } from '../../../src/plot/thin';

/** A pen that keeps the points it was led to. */
class Points implements Pen {
  readonly list: [number, number][] = [];
  moves = 0;
  moveTo(x: number, y: number): void {
    this.moves++;
    this.list.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.list.push([x, y]);
  }
  arc(x: number, y: number): void {
    this.list.push([x, y]);
  }
  closePath(): void {}
}

const createPoints = (): Points => new Points();
const frame = createFrame([-3.2, 3.2, -2.75, 2.55], 640, 400, 'equal');
const route = (address: string) => simulate(decode(address).scenario)[0]!;

test('a short route is drawn through each of its updates', () => {
  const run = route('?run=gd,lr:0.75');
  const { paths, tangled } = routeLine(run, frame, 0, 5, createPoints);
  expect(tangled).toBe(false);
  expect(paths).toHaveLength(1);
  expect(paths[0]!.list).toHaveLength(6);
  paths[0]!.list.forEach(([x, y], k) => {
    expect(x).toBeCloseTo(frame.toX(run.x[k]!), 9);
    expect(y).toBeCloseTo(frame.toY(run.y[k]!), 9);
  });
});

test('a long wandering route becomes a bounded number of short paths and is known as a tangle', () => {
  const run = route('?surface=linear-regression&steps=100000&stop=off&run=gd,lr:0.5,batch:1');
  const own = createFrame([-1.6, 1.6, -0.73, 2.5], 640, 400, 'free');
  const { paths, tangled } = routeLine(run, own, 0, run.length - 1, createPoints);
  expect(tangled).toBe(true);
  const points = paths.reduce((sum, { list }) => sum + list.length, 0);
  expect(points).toBeGreaterThan(500);
  expect(points).toBeLessThan(6000);
  for (const { list } of paths) expect(list.length).toBeLessThan(600);
});

test('a swing between two walls is no tangle, however long it goes on', () => {
  const run = route('?surface=bowl&steps=500&stop=off&run=gd,lr:2');
  expect(routeLine(run, frame, 0, run.length - 1, createPoints).tangled).toBe(false);
});

test('thinning keeps the first update, the last, and every excursion', () => {
  const n = 50_000;
  const x = Float64Array.from({ length: n }, (_, k) => Math.sin(k));
  const y = Float64Array.from({ length: n }, (_, k) => Math.cos(k));
  x[31_417] = 9;
  y[271] = -9;
  const kept = thin(x, y, 0, n - 1);
  expect(kept.length).toBeLessThan(6000);
  for (const update of [0, 271, 31_417, n - 1]) expect(kept).toContain(update);
  expect([...kept].sort((a, b) => a - b)).toEqual(kept);
  expect(new Set(kept).size).toBe(kept.length);
});

test('what lies far off the map costs no path and no arrow more than the way out', () => {
  const run = route('?run=gd,lr:1e10');
  const { paths } = routeLine(run, frame, 0, run.length - 1, createPoints);
  for (const [x, y] of paths.flatMap(({ list }) => list)) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(1000);
  const arrows = new Points();
  traceArrows(arrows, run, frame, run.length - 1);
  expect(arrows.moves).toBe(1);
  for (const [x, y] of arrows.list) {
    expect(x).toBeGreaterThan(-1);
    expect(x).toBeLessThan(641);
    expect(y).toBeGreaterThan(-1);
    expect(y).toBeLessThan(401);
  }
});

test('a route that stays on the map has no arrow', () => {
  const arrows = new Points();
  const run = route('?run=gd,lr:0.1');
  traceArrows(arrows, run, frame, run.length - 1);
  expect(arrows.list).toEqual([]);
});

test('markers are thinned where they would touch, and none stands under the head', () => {
  const pen = new Points();
  const run = route('?run=gd,lr:0.005');
  traceMarkers(pen, run, frame, run.length - 1, 'circle');
  const centres = pen.list.filter((_, k) => k % 2 === 1);
  expect(centres.length).toBeGreaterThan(2);
  expect(centres.length).toBeLessThan(run.length / 3);
  centres.slice(1).forEach(([x, y], k) => {
    expect(Math.hypot(x - centres[k]![0], y - centres[k]![1])).toBeGreaterThanOrEqual(9);
  });
});

test.each(Object.keys(MARKERS) as Marker[])(
  'the marker %s has the area that it is asked for, around its point',
  (marker) => {
    const points = new Points();
    traceMarker(points, marker, 10, 20, 144);
    const { list } = points;
    if (marker === 'circle') {
      expect(Math.PI * (list[0]![0] - 10) ** 2).toBeCloseTo(144, 6);
      return;
    }
    const doubled = list.reduce((sum, [x, y], k) => {
      const [u, v] = list[(k + 1) % list.length]!;
      return sum + x * v - u * y;
    }, 0);
    expect(Math.abs(doubled) / 2).toBeCloseTo(144, 6);
  },
);

test('no two routes share a marker, and markers are written as paths that close', () => {
  const texts = (Object.keys(MARKERS) as Marker[]).map((marker) => markerPath(marker, 50));
  expect(new Set(texts).size).toBe(8);
  for (const text of texts) expect(text).toMatch(/^M[-\d.]+ [-\d.]+([MLa][-\d. ]+)+Z?$/);
  const pen = new PathText();
  pen.moveTo(1.26, -0.04);
  pen.lineTo(2, 3);
  expect(pen.text).toBe('M1.3 0L2 3');
});

test('markers are thinned by their distance on the screen, also of a swing that comes back to where it has been', () => {
  const run = route('?surface=bowl&steps=400&run=gd,lr:1.99');
  const pen = new Points();
  traceMarkers(pen, run, frame, run.length - 1, 'circle');
  const centres = pen.list.filter((_, k) => k % 2 === 1);
  expect(centres.length).toBeGreaterThan(10);
  centres.forEach(([x, y], k) => {
    for (const [u, v] of centres.slice(k + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThanOrEqual(9);
  });
});
