import { describe, expect, test } from 'vitest';
import type { Surface } from '../../../../src/core/types';
import type { Block } from '../../../../src/plot/relief/block';
import { type Camera, FIRST_CAMERA, PRESETS } from '../../../../src/plot/relief/camera';
import { drape } from '../../../../src/plot/relief/drape';
import { seeDrape } from '../../../../src/plot/relief/drapeOnScreen';
import { marginsOf } from '../../../../src/plot/relief/margins';
import { FOOT } from '../../../../src/plot/relief/projection';
import { gather } from '../../gather';
import { landOf, landscapes, routesOf, STAGE, see } from './blocks';

/** As a relief is seen at first, from the side, and from behind, near and steeper. */
const CAMERAS: Readonly<Record<string, Camera>> = {
  'at first': FIRST_CAMERA,
  'from the side': { ...FIRST_CAMERA, ...PRESETS.side },
  'from behind': { turn: -128, tilt: 62, rise: 0.5, zoom: 1.5, shift: [0.1, -0.2] },
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where a point of the plane is on the screen at the height of its own loss, worked out anew from what the camera says. */
function screenOf({ value }: Surface, block: Block, { turn, tilt, rise, zoom, shift }: Camera) {
  const tall = rise * (block.log ? 0.8 : 1);
  /** In lengths of the longer side: to the right and up, once it is turned about the upright and leant towards the viewer. */
  const turned = (x: number, y: number, up: number): readonly [number, number] => {
    const right = x * Math.cos(radians(-turn)) - y * Math.sin(radians(-turn));
    const away = x * Math.sin(radians(-turn)) + y * Math.cos(radians(-turn));
    return [right, away * Math.cos(radians(90 - tilt)) + up * Math.sin(radians(90 - tilt))];
  };
  const { halfX, halfY, domain } = block;
  const corners = [-halfX, halfX].flatMap((x) =>
    [-halfY, halfY].flatMap((y) => [-FOOT, tall].map((up) => turned(x, y, up))),
  );
  const spanOf = (axis: 0 | 1): readonly [number, number] => {
    const along = corners.map((corner) => corner[axis]);
    return [Math.min(...along), Math.max(...along)];
  };
  const [across, upright] = [spanOf(0), spanOf(1)];
  const MARGINS = marginsOf(STAGE.width);
  const [wide, high] = [STAGE.width - MARGINS.left - MARGINS.right, STAGE.height - MARGINS.top - MARGINS.bottom];
  const scale = zoom * Math.min(wide / (across[1] - across[0]), high / (upright[1] - upright[0]));
  const [xmin, xmax, ymin, ymax] = domain;
  return (x: number, y: number): readonly [number, number] => {
    const [right, up] = turned(
      (2 * halfX * (x - (xmin + xmax) / 2)) / (xmax - xmin),
      (2 * halfY * (y - (ymin + ymax) / 2)) / (ymax - ymin),
      tall * block.heightOf(value(x, y)),
    );
    return [
      MARGINS.left + wide / 2 + scale * (right + shift[0]),
      MARGINS.top + high / 2 - scale * (up - (upright[0] + upright[1]) / 2 - shift[1]),
    ];
  };
}

describe.each(landscapes)('on %s', (address) => {
  const { surface, block } = landOf(address);
  const routes = routesOf(address);
  const laid = routes.map((route) => ({ route, over: drape(route, block) }));

  test.each(Object.keys(CAMERAS))('each update is drawn where its loss is, to a pixel, seen %s', (name) => {
    const screen = screenOf(surface, block, CAMERAS[name]!);
    const { faults, hold } = gather();
    let drawn = 0;
    for (const { route, over } of laid) {
      const { at, px, py } = seeDrape(over, see(block, CAMERAS[name]));
      at.forEach((update, k) => {
        if (!Number.isInteger(update) || Number.isNaN(px[k]!)) return;
        drawn++;
        const [x, y] = screen(route.x[update]!, route.y[update]!);
        const off = Math.hypot(px[k]! - x, py[k]! - y);
        hold(off < 1, () => `update ${update} is off by ${off} px`);
      });
    }
    expect(faults).toEqual([]);
    expect(drawn).toBeGreaterThan(10);
  });
});
