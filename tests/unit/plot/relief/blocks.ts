import fc from 'fast-check';
import { decode, simulate } from '../../../../src';
import { createSurface } from '../../../../src/core/objective';
import { atOnce } from '../../../../src/core/sliced';
import type { Domain, Surface } from '../../../../src/core/types';
import { createAltitude } from '../../../../src/plot/altitude';
import { type Block, raise } from '../../../../src/plot/relief/block';
import { type Camera, FIRST_CAMERA, RISE_RANGE, TILT_RANGE } from '../../../../src/plot/relief/camera';
import { createProjection, type Projection } from '../../../../src/plot/relief/projection';
import { surfaceIds } from '../../scenario/scenarios';

/** The room that a relief has on a page of usual size, px. */
export const STAGE = { width: 992, height: 720 } as const;

/** Addresses of every landscape. */
export const landscapes = surfaceIds.map((id) => `?surface=${id}`);

/** A block out of a surface, all of its own domain unless another is given. */
export const cut = (surface: Surface, domain: Domain = surface.domain, long?: number): Block =>
  atOnce(raise(surface, createAltitude(surface), domain, long));

interface Land {
  readonly surface: Surface;
  readonly block: Block;
}

const made = new Map<string, Land>();

/** The landscape of an address and its block, of so many heights along its longer side; each is made once. */
export function landOf(address: string, long?: number): Land {
  const key = `${address} ${long}`;
  const { scenario, view } = decode(address);
  const surface = made.get(key)?.surface ?? createSurface(scenario);
  const land = made.get(key) ?? { surface, block: cut(surface, view.domain, long) };
  made.set(key, land);
  return land;
}

/** The routes of an address. */
export const routesOf = (address: string) => simulate(decode(address).scenario);

/** How a block is seen in a room of usual size. */
export const see = (block: Block, camera: Partial<Camera> = {}): Projection =>
  createProjection(block, { ...FIRST_CAMERA, ...camera }, STAGE.width, STAGE.height);

/** How near to the viewer a place is, in lengths of the block's longer side. */
export const nearness = ({ turn, tilt, rise }: Projection, u: number, v: number, z: number): number =>
  z * rise * tilt[0] - (v * turn[1] - u * turn[0]) * tilt[1];

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A camera that sees a block whole, from anywhere. */
export const anyCamera: fc.Arbitrary<Camera> = fc.record({
  turn: fc.oneof(number(-180, 180), fc.constantFrom(-180, -90, 0, 90, 180)),
  tilt: fc.oneof(number(TILT_RANGE.lowest, TILT_RANGE.highest), fc.constantFrom(15, 90)),
  rise: number(RISE_RANGE.lowest, RISE_RANGE.highest),
  zoom: fc.constant(1),
  shift: fc.constant([0, 0] as const),
});

/** A place over or under the ground of a block of sides 1. */
export const anyPlace = fc.tuple(number(-0.5, 0.5), number(-0.5, 0.5), number(-0.1, 1));

/** Places of the ground spread evenly over a block, off its edges. */
export function placesOn({ halfX, halfY }: Block, across: number): [u: number, v: number][] {
  const along = (k: number): number => (2 * (k + 0.5)) / across - 1;
  return Array.from({ length: across * across }, (_, k) => [
    halfX * along(k % across),
    halfY * along(Math.floor(k / across)),
  ]);
}

/** The lowest and the highest of a block's heights, and how many there are. */
export function rangeOf({ heights }: Pick<Block, 'heights'>) {
  const finite = [...heights].filter(Number.isFinite);
  return { lowest: Math.min(...finite), highest: Math.max(...finite), finite: finite.length };
}
