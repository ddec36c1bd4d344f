import { describe, expect, test } from 'vitest';
import { type Block, groundAt } from '../../../../src/plot/relief/block';
import { FIRST_CAMERA, PRESETS } from '../../../../src/plot/relief/camera';
import { type Colours, columnsInSlices } from '../../../../src/plot/relief/columns';
import { createProjection, type Projection } from '../../../../src/plot/relief/projection';
import { groundUnder } from '../../../../src/plot/relief/visibility';
import { wallsOf } from '../../../../src/plot/relief/walls';
import { sampled } from '../../../support/long';
import { gather } from '../../gather';
import { landOf, placesOn } from './blocks';
import { awayFrom, isInside } from './outlines';

const [WIDTH, HEIGHT] = [620, 450];

const CAMERAS = {
  'at first': FIRST_CAMERA,
  'from low down': { ...FIRST_CAMERA, turn: 0, tilt: 15 },
  'from above': { ...FIRST_CAMERA, ...PRESETS.above },
  'from behind, near': { turn: -128, tilt: 62, rise: 0.7, zoom: 1.8, shift: [0.1, -0.1] },
} as const;

const seen = (block: Block, name: keyof typeof CAMERAS): Projection =>
  createProjection(block, CAMERAS[name], WIDTH, HEIGHT);

const blank = (width: number, height: number): Colours => ({
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height),
});

/** A map whose red is the share of the way across and whose green is that of the way up. */
const cover = ((): Colours => {
  const map = blank(256, 256);
  for (let y = 0; y < 256; y++) for (let x = 0; x < 256; x++) map.data.set([x, 255 - y, 7, 255], 4 * (y * 256 + x));
  return map;
})();

function draw(projection: Projection, ratio = 1): Colours {
  const out = blank(WIDTH * ratio, HEIGHT * ratio);
  for (const _ of columnsInSlices(projection, cover, ratio, out));
  return out;
}

/** The place whose colour a pixel has; none where nothing has been drawn. */
function placeOf({ data, width }: Colours, { halfX, halfY }: Block, x: number, y: number) {
  const at = 4 * (y * width + x);
  const [red, green, , opacity] = data.subarray(at, at + 4);
  if (opacity === 0) return undefined;
  return [halfX * ((2 * (red! + 0.5)) / 256 - 1), halfY * ((2 * (green! + 0.5)) / 256 - 1)] as const;
}

const opacityAt = ({ data, width }: Colours, x: number, y: number): number => data[4 * (y * width + x) + 3]!;

type Place = readonly [u: number, v: number];

/** Whether a place is one of some others, or a mixture of two of them. */
function isMixed([u, v]: Place, others: readonly (Place | undefined)[]): boolean {
  const known = others.filter((each) => each !== undefined);
  return known.some(([u0, v0]) =>
    known.some(([u1, v1]) => {
      const [du, dv] = [u1 - u0, v1 - v0];
      const along = Math.min(1, Math.max(0, ((u - u0) * du + (v - v0) * dv) / (du * du + dv * dv || 1)));
      return Math.hypot(u0 + along * du - u, v0 + along * dv - v) < 3 * TOLERANCE;
    }),
  );
}

/** What a step of a colour is of the longer side, and the looks that lie about a place. */
const TOLERANCE = 1 / 255 + 1.5 / 256;

const scenes = ['bowl', 'ackley', 'rosenbrock', 'mccormick'].flatMap((id) =>
  (Object.keys(CAMERAS) as (keyof typeof CAMERAS)[]).map((name) => [id, name] as const),
);

describe.each(sampled(scenes, 11))('columns of %s seen %s', (id, name) => {
  const { block } = landOf(`?surface=${id}`);
  const projection = seen(block, name);
  const picture = draw(projection);

  test('show at a pixel the place that is seen there, and nothing off the ground', () => {
    const walls = wallsOf(projection);
    let shown = 0;
    let off = 0;
    let pixels = 0;
    const [sin, cos] = projection.turn;
    const nearer: number[] = [];
    for (let y = 1; y < HEIGHT - 1; y += 5)
      for (let x = 1; x < WIDTH - 1; x += 5) {
        const [px, py] = [x + 0.5, y + 0.5];
        const wanted = groundUnder(projection, px, py);
        const found = placeOf(picture, block, x, y);
        pixels++;
        if (found) shown++;
        if (!wanted && !found) continue;
        if (wanted && found && Math.hypot(found[0] - wanted[0], found[1] - wanted[1]) < TOLERANCE) {
          nearer.push((found[0] - wanted[0]) * sin - (found[1] - wanted[1]) * cos);
          continue;
        }
        // Along an outline a pixel is of one side or of the other, or of both.
        const about = [-2, 2].flatMap((by) => [
          groundUnder(projection, px + by, py),
          groundUnder(projection, px, py + by),
        ]);
        const along =
          walls.some(({ outline }) => awayFrom(outline, px, py) < 2.5) ||
          (found ? isMixed(found, about) || (!wanted && opacityAt(picture, x, y) < 255) : about.some((each) => !each));
        if (!along) off++;
      }
    expect(off).toBe(0);
    // What colours leave open is even: no place is shown nearer or farther than it is.
    expect(Math.abs(nearer.reduce((sum, each) => sum + each, 0) / nearer.length)).toBeLessThan(8e-4);
    expect(shown).toBeGreaterThan(0.1 * pixels);
    expect(shown).toBeLessThan(name === 'from behind, near' ? pixels : 0.8 * pixels);
  });

  test('show each place that is on the screen and before all others', () => {
    const { faults, hold } = gather();
    let looked = 0;
    for (const [u, v] of placesOn(block, 40)) {
      const { px, py } = projection.place(u, v, groundAt(block, u, v));
      const [x, y] = [Math.floor(px), Math.floor(py)];
      if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) continue;
      const under = groundUnder(projection, px, py);
      // What is seen edge on falls within one pixel.
      if (!under || Math.hypot(under[0] - u, under[1] - v) > 1e-3) continue;
      const steep = groundUnder(projection, px, py + 1);
      if (!steep || Math.hypot(steep[0] - u, steep[1] - v) > 6e-3) continue;
      looked++;
      const found = placeOf(picture, block, x, y);
      hold(found !== undefined && Math.hypot(found[0] - u, found[1] - v) < 2 * TOLERANCE, () => `${u}, ${v}: ${found}`);
    }
    expect(faults).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });
});

test('cover the last pixel before the sky as far as the ground reaches into it', () => {
  const { block } = landOf('?surface=ackley');
  const projection = seen(block, 'at first');
  const picture = draw(projection);
  const { faults, hold } = gather();
  const [sin, cos] = projection.turn;
  const tops: number[] = [];
  for (let x = 40; x < WIDTH - 40; x += 3) {
    const y = Array.from({ length: HEIGHT }, (_, k) => k).find((k) => opacityAt(picture, x, k) > 0);
    if (y === undefined || y === 0) continue;
    // The highest of the ground along the line of sight, in fine looks.
    const across = (x + 0.5 - projection.middle[0]) / projection.scale;
    let highest = HEIGHT;
    for (let far = -1; far <= 1; far += 5e-4) {
      const [u, v] = [across * cos - far * sin, across * sin + far * cos];
      const { py } = projection.place(u, v, groundAt(block, u, v));
      if (py < highest) highest = py;
    }
    tops.push(opacityAt(picture, x, y));
    const covered = y + 1 - opacityAt(picture, x, y) / 255;
    hold(Math.abs(covered - highest) < 0.75, () => `column ${x}: covered from ${covered}, ground from ${highest}`);
  }
  expect(faults).toEqual([]);
  expect(tops.filter((each) => each < 230).length).toBeGreaterThan(tops.length / 2);
});

test('are the same picture in slices of any size, and end after the last', () => {
  const projection = seen(landOf('?surface=bowl').block, 'at first');
  const whole = draw(projection);
  const out = blank(WIDTH, HEIGHT);
  const work = columnsInSlices(projection, cover, 1, out);
  let turns = 0;
  let drawn = 0;
  while (!work.next().done) {
    turns++;
    const now = out.data.reduce((sum, each) => sum + Number(each > 0), 0);
    expect(now).toBeGreaterThanOrEqual(drawn);
    drawn = now;
  }
  expect(turns).toBe(Math.floor(WIDTH / 32));
  expect(Buffer.compare(Buffer.from(out.data), Buffer.from(whole.data))).toBe(0);
});

test('of a screen with twice the pixels are the same picture, finer', () => {
  const { block } = landOf('?surface=bowl');
  const projection = seen(block, 'at first');
  const [once, twice] = [draw(projection), draw(projection, 2)];
  const walls = wallsOf(projection);
  for (let y = 10; y < HEIGHT; y += 20)
    for (let x = 10; x < WIDTH; x += 20) {
      if (walls.some(({ outline }) => awayFrom(outline, x, y) < 4 || isInside(outline, x, y))) continue;
      const [a, b] = [placeOf(once, block, x, y), placeOf(twice, block, 2 * x, 2 * y)];
      expect(a === undefined).toBe(b === undefined);
      if (a && b) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(2 * TOLERANCE);
    }
});

test('leave out the holes of the ground', () => {
  const { block } = landOf(`?surface=formula&f=${encodeURIComponent('sqrt(4-x^2-y^2)')}`);
  const projection = seen(block, 'from above');
  const picture = draw(projection);
  const at = (x: number, y: number) => {
    const { px, py } = projection.place(block.toU(x), block.toV(y), 0);
    return placeOf(picture, block, Math.floor(px), Math.floor(py));
  };
  expect(at(0.5, -1)).toBeDefined();
  for (const corner of [2.5, -2.5]) expect(at(corner, 2.5)).toBeUndefined();
});
