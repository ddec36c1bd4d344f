import type { Contour, Ring } from './contours';
import type { Frame } from './frame';
import type { Ink } from './pen';

/** A height written along its contour. */
export interface ContourLabel {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** Radians, within a quarter turn, so that it reads upright. */
  readonly angle: number;
}

/** Half the length of contour that a label covers, px. */
const HALF = 18;
/** How near the frame's edge and another label a label may come, px. */
const EDGE = 34;
const APART = 74;
/** The lower right corner, where the legend stands, px. */
const CORNER = [196, 112] as const;
/** The shortest contour that is labelled, px. */
const SHORTEST = 120;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** Chord over arc: 1 where the contour runs straight. */
  readonly straight: number;
}

/** Places along a ring where a label could stand, a few px apart. */
function spots(ring: Ring, inside: (x: number, y: number) => boolean): Spot[] {
  const n = ring.length / 2;
  const along = new Float64Array(n);
  for (let k = 1; k < n; k++)
    along[k] = along[k - 1]! + Math.hypot(ring[2 * k]! - ring[2 * k - 2]!, ring[2 * k + 1]! - ring[2 * k - 1]!);
  if (along[n - 1]! < SHORTEST) return [];
  const found: Spot[] = [];
  let back = 0;
  let ahead = 0;
  for (let k = 0; k < n; k += 3) {
    if (along[k]! < HALF || along[k]! > along[n - 1]! - HALF) continue;
    while (along[back]! < along[k]! - HALF) back++;
    while (along[ahead]! < along[k]! + HALF) ahead++;
    const x = ring[2 * k]!;
    const y = ring[2 * k + 1]!;
    if (!inside(x, y)) continue;
    const dx = ring[2 * ahead]! - ring[2 * back]!;
    const dy = ring[2 * ahead + 1]! - ring[2 * back + 1]!;
    const turn = Math.atan2(dy, dx);
    const angle = Math.abs(turn) > Math.PI / 2 ? turn - Math.sign(turn) * Math.PI : turn;
    found.push({ x, y, angle, straight: Math.hypot(dx, dy) / (along[ahead]! - along[back]!) });
  }
  return found;
}

/**
 * Where the heavy contours are labelled: on each the straightest and most level stretch that is clear of the edge,
 * of the other labels and of what else stands on the map.
 * @param taken places to keep clear, px
 */
export function placeLabels(
  drawn: readonly Contour[],
  frame: Frame,
  taken: readonly (readonly [number, number])[],
): ContourLabel[] {
  const labels: ContourLabel[] = [];
  const clear = (x: number, y: number): boolean =>
    labels.every((label) => Math.hypot(label.x - x, label.y - y) > APART) &&
    taken.every(([tx, ty]) => Math.hypot(tx - x, ty - y) > EDGE);
  const inside = (x: number, y: number): boolean =>
    x > EDGE &&
    y > EDGE &&
    x < frame.width - EDGE &&
    y < frame.height - EDGE &&
    (x < frame.width - CORNER[0] || y < frame.height - CORNER[1]);
  for (const { label: value, heavy, rings } of drawn) {
    if (!heavy) continue;
    for (const ring of rings) {
      let best: Spot | undefined;
      const rank = (spot: Spot): number => spot.straight - 0.06 * Math.abs(spot.angle);
      for (const spot of spots(ring, inside))
        if (spot.straight > 0.93 && (!best || rank(spot) > rank(best)) && clear(spot.x, spot.y)) best = spot;
      if (best) labels.push({ value, x: best.x, y: best.y, angle: best.angle });
    }
  }
  return labels;
}

/** Writes labels along their contours, with a halo so that the line does not run through them. */
export function drawLabels(
  context: Ink,
  labels: readonly ContourLabel[],
  write: (value: number) => string,
  ink: string,
  halo: string,
): void {
  context.save();
  context.font = '500 10px Inter, system-ui, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const { value, x, y, angle } of labels) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.globalAlpha = 0.7;
    context.strokeStyle = halo;
    context.lineWidth = 4;
    context.strokeText(write(value), 0, 0);
    context.globalAlpha = 0.85;
    context.fillStyle = ink;
    context.fillText(write(value), 0, 0);
    context.restore();
  }
  context.restore();
}
