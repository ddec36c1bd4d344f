import { expect, test } from 'vitest';
import { decode, simulate, surfaces } from '../../../src';
import type { Minimum, Surface } from '../../../src/core/types';
import { createAltitude } from '../../../src/plot/altitude';
import { mix } from '../../../src/plot/colour';
import { contourLevels, writeHeight } from '../../../src/plot/contourLevels';
import { traceContours } from '../../../src/plot/contours';
import { sampleField } from '../../../src/plot/field';
import { createFrame, type Frame, moveDomain } from '../../../src/plot/frame';
import { markMinima } from '../../../src/plot/minimaMarks';
import { LONG, portion } from '../../support/long';

const WIDTH = 640;
const HEIGHT = 400;
const ids = Object.keys(surfaces) as (keyof typeof surfaces)[];
/** Of each surface one: those that are made of data take a while. */
const made = new Map<keyof typeof surfaces, Surface>();
function surfaceOf(id: keyof typeof surfaces): Surface {
  const surface = made.get(id) ?? surfaces[id].create();
  made.set(id, surface);
  return surface;
}
const frameOf = (id: keyof typeof surfaces, width = WIDTH, height = HEIGHT): Frame => {
  const { domain, aspect } = surfaceOf(id);
  return createFrame(domain, width, height, aspect);
};

test('a frame shows all of the wanted domain, and px and plane undo each other', () => {
  for (const id of ids) {
    const [xmin, xmax, ymin, ymax] = surfaceOf(id).domain;
    const frame = frameOf(id);
    for (const x of [xmin, xmax]) expect(frame.toX(x)).toBeGreaterThanOrEqual(-1e-9);
    expect(frame.toX(xmax)).toBeLessThanOrEqual(WIDTH + 1e-9);
    expect(frame.toY(ymax)).toBeGreaterThanOrEqual(-1e-9);
    expect(frame.toY(ymin)).toBeLessThanOrEqual(HEIGHT + 1e-9);
    expect(frame.toX(frame.fromX(123))).toBeCloseTo(123, 9);
    expect(frame.toY(frame.fromY(321))).toBeCloseTo(321, 9);
  }
});

test('with an equal aspect a unit is as long across as up', () => {
  const frame = createFrame([-1, 1, -5, 5], WIDTH, HEIGHT, 'equal');
  expect(frame.toX(1) - frame.toX(0)).toBeCloseTo(frame.toY(0) - frame.toY(1), 9);
});

test('zooming keeps the place under the pointer, panning moves by as many px', () => {
  const own = surfaces.mountain.create().domain;
  const frame = frameOf('mountain');
  const zoomed = createFrame(moveDomain(frame, own, 2.5, 200, 100), WIDTH, HEIGHT, 'equal');
  expect(zoomed.fromX(200)).toBeCloseTo(frame.fromX(200), 9);
  expect(zoomed.fromY(100)).toBeCloseTo(frame.fromY(100), 9);
  const panned = createFrame(moveDomain(frame, own, 1, 0, 0, 30, -40), WIDTH, HEIGHT, 'equal');
  expect(panned.toX(0) - frame.toX(0)).toBeCloseTo(30, 9);
  expect(panned.toY(0) - frame.toY(0)).toBeCloseTo(-40, 9);
});

test('the map can be zoomed neither past what doubles tell apart nor out of sight of the surface', () => {
  const own = surfaces.bowl.create().domain;
  let frame = frameOf('bowl');
  for (let k = 0; k < 200; k++) frame = createFrame(moveDomain(frame, own, 2, 320, 200), WIDTH, HEIGHT, 'equal');
  expect(frame.fromX(321)).toBeGreaterThan(frame.fromX(320));
  for (let k = 0; k < 400; k++) frame = createFrame(moveDomain(frame, own, 0.5, 320, 200), WIDTH, HEIGHT, 'equal');
  for (let k = 0; k < 400; k++) frame = createFrame(moveDomain(frame, own, 1, 0, 0, 600, 0), WIDTH, HEIGHT, 'equal');
  expect(frame.domain.every(Number.isFinite)).toBe(true);
});

test.each(ids)('the contours of %s lie on their levels and are not traced along the frame', (id) => {
  const surface = surfaceOf(id);
  // Outside the long run a map of half its width and height, and a tenth of the places of each line.
  const [width, height, stride] = LONG ? [WIDTH, HEIGHT, 2] : [WIDTH / 2, HEIGHT / 2, 20];
  const frame = frameOf(id, width, height);
  const field = sampleField(surface, frame, 4);
  const levels = contourLevels(surface, field, createAltitude(surface));
  expect(levels.length).toBeGreaterThan(8);
  expect(levels.length).toBeLessThan(80);
  expect(levels.filter(({ heavy }) => heavy).length).toBeGreaterThan(0);
  const drawn = traceContours(field, levels);
  const slope = new Float64Array(2);
  let seen = 0;
  const off: string[] = [];
  for (const { value, rings } of drawn) {
    for (const ring of rings) {
      for (let k = 0; k < ring.length; k += stride) {
        const [px, py] = [ring[k]!, ring[k + 1]!];
        if (px < 0 || py < 0 || px > width || py > height) continue;
        const [x, y] = [frame.fromX(px), frame.fromY(py)];
        const [right, up] = [frame.fromX(px + 4) - x, frame.fromY(py - 4) - y];
        // A cell's worth of climb, and of its bend: a line along the frame would be off by far more.
        let reach = 0;
        for (const [u, v] of [
          [0, 0],
          [right, 0],
          [-right, 0],
          [0, up],
          [0, -up],
        ] as const) {
          surface.gradient(x + u, y + v, slope);
          reach = Math.max(reach, Math.abs(slope[0]! * right) + Math.abs(slope[1]! * up));
        }
        if (!(Math.abs(surface.value(x, y) - value) < 2 * reach + 1e-9)) off.push(`${value} at ${x}, ${y}`);
        seen++;
      }
    }
  }
  expect(off).toEqual([]);
  expect(seen).toBeGreaterThan(portion(100));
});

test('a contour passes where the surface has its height', () => {
  const surface = surfaces.mountain.create();
  const frame = frameOf('mountain');
  const field = sampleField(surface, frame, 3);
  const range = field.highest - field.lowest;
  for (const { value, rings } of traceContours(field, contourLevels(surface, field, createAltitude(surface)))) {
    for (const ring of rings) {
      for (let k = 0; k < ring.length; k += 20) {
        const [x, y] = [ring[k]!, ring[k + 1]!];
        if (x < 0 || y < 0 || x > WIDTH || y > HEIGHT) continue;
        expect(Math.abs(surface.value(frame.fromX(x), frame.fromY(y)) - value)).toBeLessThan(0.01 * range);
      }
    }
  }
});

/** The digits of a number, without the zeros at either end. */
const digits = (value: number): string =>
  Math.abs(value)
    .toExponential(11)
    .replace(/e.*|\./g, '')
    .replace(/0+$/, '');

test.each(ids)('the contours of %s are at round losses, however near, and their labels say them in full', (id) => {
  const surface = surfaceOf(id);
  const altitude = createAltitude(surface);
  const own = frameOf(id);
  for (const factor of [1, 3, 17, 80]) {
    const frame = createFrame(moveDomain(own, surface.domain, factor, 200, 130), WIDTH, HEIGHT, surface.aspect);
    const levels = contourLevels(surface, sampleField(surface, frame, 16), altitude);
    expect(levels.length).toBeGreaterThan(5);
    const labels = levels.map(({ label }) => label);
    const steps = labels.slice(1).map((label, k) => Number((label - labels[k]!).toPrecision(9)));
    // 1, 2 or 5 apart; in decades, so far apart as two of 1, 2 and 5 times their unit are, or of the nine.
    for (const step of steps) expect(digits(step)).toMatch(/^[1-9]$/);
    if (new Set(steps).size === 1) expect(digits(steps[0]!)).toMatch(/^[125]$/);
    for (const { label, heavy } of levels) {
      if (heavy && surface.levels === 'linear') expect(digits(label / steps[0]! / 5)).toMatch(/^\d{0,9}$/);
      expect(Number(writeHeight(label).replaceAll('\u2212', '-'))).toBe(label);
    }
  }
});

test('on a logarithmic surface there are three contours a decade, or nine where few decades are seen, the heavy ones powers of ten', () => {
  const surface = surfaces.rosenbrock.create();
  const levels = contourLevels(surface, sampleField(surface, frameOf('rosenbrock'), 4), createAltitude(surface));
  for (const { label, heavy } of levels) {
    expect(['1', '2', '5']).toContain(digits(label));
    expect(heavy).toBe(digits(label) === '1');
  }
  const near = createFrame([0.9, 1.7, -0.1, 0.4], WIDTH, HEIGHT, 'equal');
  const close = contourLevels(surface, sampleField(surface, near, 4), createAltitude(surface));
  expect(new Set(close.map(({ label }) => digits(label)))).toEqual(new Set([...'123456789']));
  expect(new Set(close.filter(({ heavy }) => heavy).map(({ label }) => digits(label)))).toEqual(new Set(['1', '5']));
});

test.each(['1e16 + 2*x', '1e15 + 0.3*x', '-1e15 + 0.1*sin(y)', '1e-320*exp(x^2 + y^2)', '1e308*x', '1e-310*x'])(
  'levels are few where doubles are too coarse or too small to count them: %s',
  (f) => {
    const surface = surfaces.formula.create({ f });
    const frame = createFrame(surface.domain, WIDTH, HEIGHT, 'equal');
    expect(contourLevels(surface, sampleField(surface, frame, 8), createAltitude(surface)).length).toBeLessThan(200);
  },
);

test('a minimum that is not the lowest place known gets no hut', () => {
  const frame = createFrame([0, 10, 0, 10], 500, 500, 'equal');
  const hutsOf = (...minima: Minimum[]) => markMinima(minima, frame).map(({ hut, minimum }) => [minimum.x, hut]);
  expect(hutsOf({ x: 3, y: 3, value: 1, lowest: false }, { x: 6, y: 6, value: 2, lowest: false })).toEqual([
    [3, false],
    [6, false],
  ]);
  expect(hutsOf({ x: 3, y: 3, value: 1 }, { x: 6, y: 6, value: 2 })).toEqual([
    [6, false],
    [3, true],
  ]);
});

test('tints rise with the loss on every surface, and the lowest known minimum has the lowest', () => {
  for (const id of ids) {
    const surface = surfaceOf(id);
    const altitude = createAltitude(surface);
    const lowest = Math.min(...surface.minima.map(({ value }) => value));
    if (surface.minima.length > 0 && surface.minima[0]!.lowest !== false)
      expect(altitude.share(lowest)).toBeLessThan(0.02);
    const losses = Array.from({ length: 50 }, (_, k) => altitude.low + ((altitude.high - altitude.low) * k) / 49);
    for (let k = 1; k < 50; k++) expect(altitude.share(losses[k]!)).toBeGreaterThan(altitude.share(losses[k - 1]!));
  }
});

test.each([0, 7, -1e9])('a surface that is %s everywhere has its lowest tint, and no higher loss', (value) => {
  for (const levels of ['linear', 'log'] as const) {
    const { low, high, share } = createAltitude({ ...surfaceOf('bowl'), levels, minima: [], value: () => value });
    expect([low, high, share(value)]).toEqual([value, value, 0]);
  }
});

test('colours mix from end to end', () => {
  expect(mix('#102030', '#ffeedd', 0)).toBe('#102030');
  expect(mix('#102030', '#ffeedd', 1)).toBe('#ffeedd');
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});

test('the scene of the first screen shows all three ends within its frame', () => {
  const frame = frameOf('mountain');
  for (const { x, y } of simulate(decode('').scenario)) {
    expect(frame.toX(x.at(-1)!)).toBeGreaterThan(0);
    expect(frame.toX(x.at(-1)!)).toBeLessThan(WIDTH);
    expect(frame.toY(y.at(-1)!)).toBeGreaterThan(0);
    expect(frame.toY(y.at(-1)!)).toBeLessThan(HEIGHT);
  }
});
