import type { Inspection } from '../../core/inspect/inspector';
import type { Arrow } from '../../core/inspect/line';
import type { RunSpec } from '../../core/scenario';
import type { Point } from '../../core/types';
import { linesOf } from './linesOf';

/** What arrows are drawn on: its size, px, and where the plane is on it. */
export interface ArrowGround {
  readonly width: number;
  readonly height: number;
  /** CSS px to one of its px, where it is a sheet. */
  readonly scale?: number;
  /** Where a point is. */
  place(x: number, y: number): Point;
  /** How a vector points from a point, as long as it were if the ground went on evenly. */
  way(from: Point, vector: Point): Point;
  /** Whether something stands before a point; nothing does where absent. */
  isHidden?(point: Point): boolean;
}

/** An arrow on the map, px. */
export interface DrawnArrow {
  readonly kind: Arrow;
  readonly x: number;
  readonly y: number;
  /** From its foot to its tip. */
  readonly dx: number;
  readonly dy: number;
  readonly label: string;
  /** Where the label's middle is, from the arrow's foot: beyond a gradient, left of a memory, right of a step. */
  readonly at: readonly [number, number];
}

/** Arrows that only show a direction are all so long, px. */
const LENGTH = 54;
/** Between an arrow and the middle of its label, px. */
const GAP = 17;
/** Farther off than any screen. */
const FAR_OFF = 1e5;

/** Along a line to the right, from foot to tip, with a head as long as there is room for. */
export function arrowPath(length: number): string {
  const head = Math.min(9, length / 2);
  return `M0 0H${length}m${-head} ${-head * 0.6}L${length} 0l${-head} ${head * 0.6}`;
}

/** Puts what is drawn to the right where an arrow begins, the way it points. */
export const turned = ({ x, y, dx, dy }: Omit<DrawnArrow, 'kind' | 'label' | 'at'>): string =>
  `translate(${x} ${y}) rotate(${(Math.atan2(dy, dx) * 180) / Math.PI})`;

/** The arrows of a step: what leads downhill of the gradient and of the memory, and the step itself, as long as it is. */
export function arrowsOf(
  method: Pick<RunSpec, 'optimizer' | 'rule'>,
  step: Inspection,
  ground: ArrowGround,
): readonly DrawnArrow[] {
  const [x, y] = ground.place(step.theta[0], step.theta[1]);
  const arrows: DrawnArrow[] = [];
  for (const { arrow, symbol: notation, value } of linesOf(method, step)) {
    if (!arrow) continue;
    const sign = arrow === 'gradient' || arrow === 'memory' ? -1 : 1;
    const vector = [sign * value[0]!, sign * value[1]!] as const;
    const tip = ground.place(step.theta[0] + vector[0], step.theta[1] + vector[1]);
    // A step ends where the next one begins; what only shows a direction follows the ground where it is.
    const [dx, dy] = arrow === 'step' ? [tip[0] - x, tip[1] - y] : ground.way(step.theta, vector);
    const length = Math.hypot(dx, dy);
    const scale = arrow === 'step' ? 1 : LENGTH / length;
    if (!(length > 0 && length < Number.POSITIVE_INFINITY)) continue;
    if (Math.max(Math.abs(x), Math.abs(y), scale * length) > FAR_OFF) continue;
    const symbol = notation.replace(/hat\{(.)\}/, '$1').replaceAll(' ', '');
    const label = arrow === 'gradient' ? '−∇J' : sign < 0 ? `−${symbol}` : symbol;
    const [ux, uy] = [dx / length, dy / length];
    const reach = scale * length;
    const at: DrawnArrow['at'] =
      arrow === 'gradient'
        ? [(reach + GAP) * ux, (reach + GAP) * uy]
        : arrow === 'step'
          ? [(reach / 2) * ux - GAP * uy, (reach / 2) * uy + GAP * ux]
          : [0.8 * reach * ux + GAP * uy, 0.8 * reach * uy - GAP * ux];
    arrows.push({ kind: arrow, x, y, dx: scale * dx, dy: scale * dy, label, at });
  }
  return arrows;
}
