import { describe, expect, test } from 'vitest';
import type { Domain } from '../../../../src/core/types';
import { createAltitude } from '../../../../src/plot/altitude';
import { contourLevels } from '../../../../src/plot/contourLevels';
import { placeOf } from '../../../../src/plot/relief/block';
import { FIRST_CAMERA, PRESETS } from '../../../../src/plot/relief/camera';
import { type Facet, facetsOf } from '../../../../src/plot/relief/facets';
import { groundUnder } from '../../../../src/plot/relief/visibility';
import { sampled } from '../../../support/long';
import { gather } from '../../gather';
import { cut, landOf, STAGE, see } from './blocks';
import { awayFrom, isInside } from './outlines';

const LONG = 65;
const grounds = ['bowl', 'ackley', 'rosenbrock', 'monkey-saddle'];

const CAMERAS = {
  'at first': FIRST_CAMERA,
  'from low down': { turn: 0, tilt: 15 },
  'from above': PRESETS.above,
  'from behind': { turn: 160, tilt: 40 },
  'from the right': { turn: 80, tilt: 18, rise: 0.7 },
  'from the left': { turn: -95, tilt: 18, rise: 0.7 },
} as const;

function facetsFor(id: string, name: keyof typeof CAMERAS, tint = (_: number): string => '#808080') {
  const { surface, block } = landOf(`?surface=${id}`, LONG);
  const altitude = createAltitude(surface);
  const projection = see(block, CAMERAS[name]);
  const levels = contourLevels(surface, block, altitude);
  return { block, projection, levels, facets: facetsOf(projection, altitude, levels, 1, tint) };
}

const scenes = grounds.flatMap((id) =>
  (Object.keys(CAMERAS) as (keyof typeof CAMERAS)[]).map((name) => [id, name] as const),
);

/** The place on the screen of a facet that holds a place of the block. */
function cornersAbout({ block, projection }: ReturnType<typeof facetsFor>, u: number, v: number): number[] {
  const { halfX, halfY, columns, rows, heights } = block;
  const i = Math.min(columns - 2, Math.floor(((u + halfX) / (2 * halfX)) * (columns - 1)));
  const j = Math.min(rows - 2, Math.floor(((v + halfY) / (2 * halfY)) * (rows - 1)));
  return [
    [i, j],
    [i + 1, j],
    [i + 1, j + 1],
    [i, j + 1],
  ].flatMap(([p, q]) => {
    const { px, py } = projection.place(
      halfX * ((2 * p!) / (columns - 1) - 1),
      halfY * ((2 * q!) / (rows - 1) - 1),
      heights[q! * columns + p!]!,
    );
    return [px, py];
  });
}

const topmost = (facets: readonly Facet[], px: number, py: number): Facet | undefined =>
  facets.findLast(({ corners }) => isInside(corners, px, py));

describe.each(sampled(scenes, 15))('the facets of %s seen %s', (id, name) => {
  const scene = facetsFor(id, name);
  const { block, projection, facets, levels } = scene;

  test('are all there is of the ground, and the last one over a pixel is the one that is seen', () => {
    expect(facets).toHaveLength((block.columns - 1) * (block.rows - 1));
    const { faults, hold } = gather();
    let looked = 0;
    for (let px = 20.5; px < STAGE.width; px += 23)
      for (let py = 20.5; py < STAGE.height; py += 19) {
        const ground = groundUnder(projection, px, py);
        const top = topmost(facets, px, py);
        if (!ground || !top) continue;
        const wanted = cornersAbout(scene, ...ground);
        // A facet is not flat, and so its outline says little along its edges.
        if (awayFrom(wanted, px, py) < 1.5 || awayFrom(top.corners, px, py) < 1.5) continue;
        looked++;
        const off = Math.max(...wanted.map((each, k) => Math.abs(each - top.corners[k]!)));
        hold(off < 1e-3, () => `${px}, ${py}`);
      }
    // Where the ground turns away from the viewer, a pixel may be of the facet before or behind.
    expect(faults.length, faults.join('; ')).toBeLessThanOrEqual(looked / 50);
    expect(looked).toBeGreaterThan(50);
  });

  test('are crossed by contours at the height of a level', () => {
    const heights = levels.map(({ value }) => block.heightOf(value));
    const { faults, hold } = gather();
    let pieces = 0;
    const { tilt, rise, scale } = projection;
    if (tilt[1] === 0) return;
    for (const { corners, contours } of facets)
      for (const { line } of contours)
        for (const [px, py] of [line.slice(0, 2), line.slice(2)] as [number, number][]) {
          pieces++;
          hold(awayFrom(corners, px, py) < 1e-3, () => `${px}, ${py} is on no edge`);
          // Lowered by its height, the piece lies on the plane below, on an edge between two columns or two rows.
          const least = Math.min(
            ...heights.map((z) => {
              const far = ((projection.middle[1] - py) / scale - z * rise * tilt[1]) / tilt[0];
              const across = (px - projection.middle[0]) / scale;
              const [sin, cos] = projection.turn;
              const column = ((across * cos - far * sin) / block.halfX + 1) * ((block.columns - 1) / 2);
              const row = ((across * sin + far * cos) / block.halfY + 1) * ((block.rows - 1) / 2);
              return Math.min(Math.abs(column - Math.round(column)), Math.abs(row - Math.round(row)));
            }),
          );
          hold(least < 1e-4, () => `${px}, ${py} is at no level`);
        }
    expect(faults).toEqual([]);
    expect(pieces).toBeGreaterThan(200);
  });
});

test('a hole of the ground has no facets', () => {
  const { surface, block } = landOf(`?surface=formula&f=${encodeURIComponent('sqrt(4-x^2-y^2)')}`, LONG);
  const facets = facetsOf(see(block), createAltitude(surface), [], 1, () => '#808080');
  const whole = (block.columns - 1) * (block.rows - 1);
  expect(facets.length / whole).toBeCloseTo((Math.PI * 4) / 36, 1);
  for (const { corners } of facets) for (const each of corners) expect(each).not.toBeNaN();
});

test.each([
  ['bowl', undefined, 'at first'],
  ['ackley', undefined, 'from behind'],
  ['rosenbrock', 64, 'from the left'],
] as const)(
  'larger facets of %s lie without gaps on heights of its block, from edge to edge, the last ones narrower',
  (id, long, name) => {
    const { surface, block } = landOf(`?surface=${id}`, long);
    const { columns, rows, heights } = block;
    const projection = see(block, CAMERAS[name]);
    const facets = facetsOf(projection, createAltitude(surface), [], 4, () => '#808080');
    const along = (count: number): number[] => [...Array(count).keys()].filter((k) => k % 4 === 0 || k === count - 1);
    expect(columns % 4 === 1 && rows % 4 === 1).toBe(false);
    expect(facets).toHaveLength((along(columns).length - 1) * (along(rows).length - 1));
    const corner = (i: number, j: number): string => {
      const [u, v] = placeOf(block, i, j);
      const { px, py } = projection.place(u, v, heights[j * columns + i]!);
      return `${px.toFixed(6)} ${py.toFixed(6)}`;
    };
    const wanted = new Set(along(rows).flatMap((j) => along(columns).map((i) => corner(i, j))));
    const seen = new Set<string>();
    for (const { corners } of facets)
      for (let c = 0; c < 8; c += 2) seen.add(`${corners[c]!.toFixed(6)} ${corners[c + 1]!.toFixed(6)}`);
    expect(seen).toEqual(wanted);
  },
);

test('the same ground has the same shades in a wide block and in a tall one', () => {
  const { surface } = landOf('?surface=rastrigin');
  const colours = ([left, right, low, high]: Domain, inner: number): readonly string[] => {
    const block = cut(surface, [left, right, low, high], LONG);
    const facets = facetsOf(see(block, CAMERAS['from above']), createAltitude(surface), [], 1, () => '#808080');
    const across = block.columns - 1;
    // The farthest row first; of each the facets that both blocks have.
    const [from, past] = [(left + 1) * inner, (high - 1) * inner];
    return Array.from({ length: (2 * inner) ** 2 }, (_, k) => {
      const [i, j] = [k % (2 * inner), Math.floor(k / (2 * inner))];
      return facets[(past + j) * across + i - from]!.colour;
    });
  };
  const [wide, tall] = [colours([-2, 2, -1, 1], 16), colours([-1, 1, -2, 2], 16)];
  expect(new Set(wide).size).toBeGreaterThan(10);
  expect(tall).toEqual(wide);
});

test('a facet has the tint of its height, in the light that falls on it', () => {
  const grey = (share: number): string =>
    `#${Math.round(255 * share)
      .toString(16)
      .padStart(2, '0')
      .repeat(3)}`;
  const { facets, block } = facetsFor('bowl', 'from above', grey);
  const lightOf = ({ colour }: Facet): number => Number.parseInt(colour.slice(1, 3), 16);
  for (const { colour } of facets) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  // From above the first row is the farthest: in the middle of the bowl it is dark, and bright at its corners.
  const half = { across: Math.floor(block.columns / 2), along: Math.floor(block.rows / 2) };
  const at = (column: number) => lightOf(facets[half.along * (block.columns - 1) + column]!);
  expect(at(half.across)).toBeLessThan(10);
  expect(lightOf(facets[0]!)).toBeGreaterThan(150);
  // At the same height on both sides: the slope on the right faces the light from the left.
  expect(at(half.across + 20)).toBeGreaterThan(at(half.across - 21) + 2);
});
