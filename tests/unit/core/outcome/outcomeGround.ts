import { isFar } from '../../../../src/core/far';
import type { Surface } from '../../../../src/core/types';

/** A place where the ground is lowest around. */
export interface Bottom {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** Whether all around is higher, or other places along a line or curve are as low. */
  readonly shape: 'hollow' | 'trough';
  /** Whether the derivatives show it: the slope none, the Hessian positive definite. */
  readonly round: boolean;
}

/** How steep the weakest direction of a hollow is beside the strongest: a trough's floor is level. */
const LEVEL = 1e-6;
/** Curvatures, and rises around, below so much of J are its rounding. */
const ROUNDING = { curve: 1e-8, rise: 1e-13 };
/** How far out, in maps, the ground is looked at where the Hessian says too little. */
const RINGS = [1e-4, 1e-3];
/** How often many directions are tried on one way down. */
const SEARCHES = 20;
/** Directions that are tried, and along which the ground must rise. */
const AROUND = Array.from(
  { length: 64 },
  (_, k) => [Math.cos((k * Math.PI) / 32), Math.sin((k * Math.PI) / 32)] as const,
);

/** The ground in maps: each axis of the map is one unit long. */
function inMaps(surface: Surface) {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const [width, height] = [xmax - xmin, ymax - ymin];
  const out = new Float64Array(3);
  return {
    value: (x: number, y: number): number => surface.value(x * width, y * height),
    slope(x: number, y: number): readonly [number, number] {
      surface.gradient(x * width, y * height, out);
      return [out[0]! * width, out[1]! * height];
    },
    /** Curvatures with their directions, the largest first. */
    curves(x: number, y: number): readonly (readonly [curve: number, ex: number, ey: number])[] {
      surface.hessian(x * width, y * height, out);
      const [a, b, c] = [out[0]! * width * width, out[1]! * width * height, out[2]! * height * height];
      const radius = Math.hypot((a - c) / 2, b);
      const angle = Math.atan2(b, (a - c) / 2) / 2;
      return [
        [(a + c) / 2 + radius, Math.cos(angle), Math.sin(angle)],
        [(a + c) / 2 - radius, -Math.sin(angle), Math.cos(angle)],
      ];
    },
    width,
    height,
  };
}

type Ground = ReturnType<typeof inMaps>;

/** Whether a place is right at a minimum by its derivatives. */
function isRound(ground: Ground, x: number, y: number): boolean {
  const [most, least] = ground.curves(x, y).map(([curve]) => curve) as [number, number];
  if (!(least > LEVEL * most && least > ROUNDING.curve * Math.abs(ground.value(x, y)))) return false;
  return Math.hypot(...ground.slope(x, y)) < 1e-3 * least;
}

/** What the ground around its lowest place is: a hollow, a trough of equally low places, or neither. */
function shapeAt(ground: Ground, x: number, y: number): Bottom['shape'] | undefined {
  if (isRound(ground, x, y)) return 'hollow';
  const low = ground.value(x, y);
  let shape: Bottom['shape'] | undefined;
  for (const radius of RINGS) {
    const rises = AROUND.map(([ex, ey]) => ground.value(x + radius * ex, y + radius * ey) - low);
    const [lowest, highest] = [Math.min(...rises), Math.max(...rises)];
    if (highest <= ROUNDING.rise * Math.abs(low)) continue;
    if (lowest > 5e-3 * highest) return 'hollow';
    if (lowest >= -1e-4 * highest) shape = 'trough';
  }
  return shape;
}

/** A step of Newton's method on |H|, no longer than `most` along either of its axes. */
function newtonStep(ground: Ground, x: number, y: number, most: number): readonly [number, number] {
  const [gx, gy] = ground.slope(x, y);
  let [dx, dy] = [0, 0];
  for (const [curve, ex, ey] of ground.curves(x, y)) {
    const slope = gx * ex + gy * ey;
    const stride = Math.min(most, Math.abs(slope / curve));
    if (slope !== 0) {
      dx -= Math.sign(slope) * stride * ex;
      dy -= Math.sign(slope) * stride * ey;
    }
  }
  return [dx, dy];
}

/**
 * Walks down from a place by short steps, each lower than the one before, so that it stays in the basin it began in:
 * steps of Newton's method on |H|, and where these lead no lower, as across a crease, the best of many directions.
 * Nothing where the ground falls for ever, or ends in a plain or on a pass.
 */
export function bottomBelow(surface: Surface, fromX: number, fromY: number): Bottom | undefined {
  const ground = inMaps(surface);
  const [startX, startY] = [fromX / ground.width, fromY / ground.height];
  let [x, y, value] = [startX, startY, ground.value(startX, startY)];
  const lowered = (dx: number, dy: number): boolean => {
    const there = ground.value(x + dx, y + dy);
    if (!(there < value)) return false;
    [x, y, value] = [x + dx, y + dy, there];
    return true;
  };
  let searches = 0;
  for (let round = 0; round < 300; round++) {
    const most = Math.max(0.005, 0.1 * Math.hypot(x - startX, y - startY));
    const [dx, dy] = newtonStep(ground, x, y, most);
    let moved = false;
    for (let part = 1; part > 1e-6 && !moved; part /= 4) moved = lowered(part * dx, part * dy);
    if (!moved && (searches++ === SEARCHES || isRound(ground, x, y))) break;
    for (let radius = 0.005; radius > 1e-10 && !moved; radius /= 3)
      moved = AROUND.some(([ex, ey]) => lowered(radius * ex, radius * ey));
    if (!moved) break;
    if (isFar(surface, x * ground.width, y * ground.height)) return undefined;
  }
  const shape = shapeAt(ground, x, y);
  return shape && { x: x * ground.width, y: y * ground.height, value, shape, round: isRound(ground, x, y) };
}

/** Newton's decrement ½gᵀH⁻¹g; NaN where the Hessian is not positive definite. */
export function decrementAt(surface: Surface, x: number, y: number): number {
  const out = new Float64Array(3);
  surface.gradient(x, y, out);
  const [gx, gy] = [out[0]!, out[1]!];
  surface.hessian(x, y, out);
  const [a, b, c] = [out[0]!, out[1]!, out[2]!];
  const determinant = a * c - b * b;
  if (!(a + c > 0 && determinant > 0)) return Number.NaN;
  return (c * gx * gx - 2 * b * gx * gy + a * gy * gy) / determinant / 2;
}
