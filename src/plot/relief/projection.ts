import type { Block } from './block';
import { aim, type Camera } from './camera';
import { marginsOf } from './margins';

/** A place on the screen, px. */
interface Projected {
  readonly px: number;
  readonly py: number;
}

/** How a block is seen on the screen, without perspective: lengths along each of its axes are in proportion. */
export interface Projection {
  readonly block: Block;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** How tall the whole range of heights is drawn, in lengths of the block's longer side. */
  readonly rise: number;
  /** px that a length of the block's longer side takes across the line of sight. */
  readonly scale: number;
  /** The middle of the room that there is, px. */
  readonly centre: readonly [x: number, y: number];
  /** Where the block's middle at height 0 is, px. */
  readonly middle: readonly [x: number, y: number];
  /** Sines and cosines of the camera's angles. */
  readonly turn: readonly [sin: number, cos: number];
  readonly tilt: readonly [sin: number, cos: number];
  /** @param z height, from 0 to 1 */
  place(u: number, v: number, z: number): Projected;
}

/** How far below its lowest height a block goes down, in lengths of its longer side. */
export const FOOT = 0.06;

/** Logarithms make funnels of valleys, which are drawn lower, so that one can look into them. */
const LOW = 0.8;

const wave = (degrees: number): readonly [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  // Straight down is straight: its cosine would leave a trace of height.
  return degrees === 90 ? [1, 0] : [Math.sin(angle), Math.cos(angle)];
};

/** Shows the whole block, as large as there is room, or so many times larger. */
export function createProjection(block: Block, camera: Camera, width: number, height: number): Projection {
  const { left, right, top, bottom } = marginsOf(width);
  const turn = wave(camera.turn);
  const tilt = wave(camera.tilt);
  const [sin, cos] = turn;
  const { halfX, halfY } = block;
  const rise = camera.rise * (block.log ? LOW : 1);
  const across = halfX * Math.abs(cos) + halfY * Math.abs(sin);
  const away = halfX * Math.abs(sin) + halfY * Math.abs(cos);
  const above = away * tilt[0] + rise * tilt[1];
  const below = away * tilt[0] + FOOT * tilt[1];
  const room = [Math.max(40, width - left - right), Math.max(40, height - top - bottom)] as const;
  const scale = Math.min(room[0] / (2 * across), room[1] / (above + below)) * camera.zoom;
  const centre = [left + room[0] / 2, top + room[1] / 2] as const;
  const [aside, down] = camera.shift;
  const middle = [centre[0] + scale * aside, centre[1] + scale * ((above - below) / 2 + down)] as const;
  return {
    block,
    camera,
    width,
    height,
    rise,
    scale,
    centre,
    middle,
    turn,
    tilt,
    place(u, v, z) {
      const far = v * cos - u * sin;
      const up = z * rise;
      return {
        px: middle[0] + scale * (u * cos + v * sin),
        py: middle[1] - scale * (far * tilt[0] + up * tilt[1]),
      };
    },
  };
}

/** The camera that sees a block so many times larger, with what is at a pixel where it is. */
export function zoomAbout({ camera, scale, centre }: Projection, factor: number, px: number, py: number): Camera {
  const { zoom } = aim(camera, { zoom: camera.zoom * factor });
  const larger = zoom / camera.zoom;
  const share = (1 - larger) / (larger * scale);
  const [right, down] = camera.shift;
  return aim(camera, { zoom, shift: [right + (px - centre[0]) * share, down + (py - centre[1]) * share] });
}
