import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aim, FIRST_CAMERA, PRESETS } from '../../../../src/plot/relief/camera';
import { marginsOf } from '../../../../src/plot/relief/margins';
import { createProjection, zoomAbout } from '../../../../src/plot/relief/projection';
import { footOf } from '../../../../src/plot/relief/walls';
import { anyCamera, anyPlace, landOf, nearness, STAGE, see } from './blocks';

/** Few heights are enough where none of them is looked at: a block longer along x, one longer along y, one on a log scale. */
const blocks = ['?surface=mountain', '?surface=mccormick', '?surface=rosenbrock'].map(
  (address) => landOf(address, 9).block,
);
const anyBlock = fc.constantFrom(...blocks);

describe('the projection', () => {
  test('is orthographic: equal steps in the block are equal steps on the screen', () => {
    fc.assert(
      fc.property(anyBlock, anyCamera, anyPlace, anyPlace, anyPlace, (block, camera, a, b, step) => {
        const { place } = see(block, camera);
        const moved = ([u, v, z]: readonly [number, number, number]) => {
          const from = place(u, v, z);
          const to = place(u + step[0], v + step[1], z + step[2]);
          return [to.px - from.px, to.py - from.py] as const;
        };
        const [first, second] = [moved(a), moved(b)];
        first.forEach((each, k) => {
          expect(each).toBeCloseTo(second[k]!, 6);
        });
      }),
    );
  });

  test('keeps lengths across the line of sight: of three axes the squares of their lengths add up to two', () => {
    fc.assert(
      fc.property(anyBlock, anyCamera, (block, camera) => {
        const { place, scale, rise } = see(block, camera);
        const origin = place(0, 0, 0);
        const squares = [place(1, 0, 0), place(0, 1, 0), place(0, 0, 1 / rise)].map(
          ({ px, py }) => ((px - origin.px) ** 2 + (py - origin.py) ** 2) / scale ** 2,
        );
        expect(squares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(2, 6);
      }),
    );
  });

  test('shows the places of one line of sight, one nearer than the other, at one pixel', () => {
    fc.assert(
      fc.property(
        anyBlock,
        anyCamera,
        anyPlace,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (block, camera, at, by) => {
          const projection = see(block, camera);
          const { place, rise, turn, tilt } = projection;
          const [u, v, z] = at;
          const from = place(u, v, z);
          // Towards the viewer: forwards and up.
          const towards = [u + by * turn[0] * tilt[1], v - by * turn[1] * tilt[1], z + (by * tilt[0]) / rise] as const;
          const to = place(...towards);
          expect(to.px).toBeCloseTo(from.px, 6);
          expect(to.py).toBeCloseTo(from.py, 6);
          expect(nearness(projection, ...towards) - nearness(projection, ...at)).toBeCloseTo(by, 9);
        },
      ),
    );
  });

  test('shows from above, unturned, the map: x to the right, y up, and heights without effect', () => {
    fc.assert(
      fc.property(anyBlock, anyPlace, (block, [u, v, z]) => {
        const { place, middle, scale } = see(block, PRESETS.above);
        const { px, py } = place(u, v, z);
        expect(px).toBeCloseTo(middle[0] + scale * u, 6);
        expect(py).toBeCloseTo(middle[1] - scale * v, 6);
      }),
    );
  });
});

describe.each([
  ['a page', STAGE.width, STAGE.height, marginsOf(STAGE.width)],
  ['a phone', 360, 420, marginsOf(360)],
])('on %s', (_name, width, height, margins) => {
  test('a block lies within the margins, from wherever it is seen, and is as large as they let it', () => {
    fc.assert(
      fc.property(anyBlock, anyCamera, (block, camera) => {
        const projection = createProjection(block, camera, width, height);
        const { halfX, halfY } = block;
        const seen = [-halfX, halfX].flatMap((u) =>
          [-halfY, halfY].flatMap((v) => [footOf(projection), 1].map((z) => projection.place(u, v, z))),
        );
        const room = [
          Math.min(...seen.map(({ px }) => px)) - margins.left,
          width - margins.right - Math.max(...seen.map(({ px }) => px)),
          Math.min(...seen.map(({ py }) => py)) - margins.top,
          height - margins.bottom - Math.max(...seen.map(({ py }) => py)),
        ] as const;
        for (const each of room) expect(each).toBeGreaterThan(-1e-6);
        // In the middle of the room, and filling it one way.
        expect(room[0]).toBeCloseTo(room[1], 6);
        expect(room[2]).toBeCloseTo(room[3], 6);
        expect(Math.min(room[0], room[2])).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('zooming about a pixel', () => {
  const anyPixel = fc.tuple(fc.integer({ min: 0, max: STAGE.width }), fc.integer({ min: 0, max: STAGE.height }));
  const factor = fc.double({ min: 0.2, max: 5, noNaN: true });

  test('keeps what is there where it is, as far as the block may be moved aside', () => {
    let kept = 0;
    fc.assert(
      fc.property(anyBlock, anyCamera, anyPixel, factor, (block, first, [px, py], by) => {
        const before = see(block, aim(first, { zoom: 2.5, shift: [0.1, -0.1] }));
        const after = see(block, zoomAbout(before, by, px, py));
        const larger = after.scale / before.scale;
        const wanted = [px, py].map((at, k) => {
          const middle = before.centre[k]!;
          return before.camera.shift[k]! + ((at - middle) / before.scale) * (1 / larger - 1);
        });
        const held = aim(after.camera, { shift: [wanted[0]!, wanted[1]!] }).shift;
        if (Math.hypot(held[0] - wanted[0]!, held[1] - wanted[1]!) > 1e-9) return;
        kept++;
        // The block's middle goes away from the pixel as much as all else does.
        expect(after.middle[0]).toBeCloseTo(px + (before.middle[0] - px) * larger, 6);
        expect(after.middle[1]).toBeCloseTo(py + (before.middle[1] - py) * larger, 6);
      }),
    );
    expect(kept).toBeGreaterThan(20);
  });

  test('stops at the ends of the zoom, and comes back to the whole block in the middle', () => {
    const [block] = blocks;
    let camera = FIRST_CAMERA;
    for (let k = 0; k < 20; k++) camera = zoomAbout(see(block!, camera), 1.4, 300, 200);
    expect(camera.zoom).toBe(6);
    expect(zoomAbout(see(block!, camera), 1.4, 900, 700)).toEqual(camera);
    for (let k = 0; k < 20; k++) camera = zoomAbout(see(block!, camera), 0.7, 700, 500);
    expect(camera).toEqual(FIRST_CAMERA);
  });
});
