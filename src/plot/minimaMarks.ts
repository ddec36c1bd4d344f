import type { Minimum } from '../core/types';
import type { Frame } from './frame';

/** Room at the right edge that the zoom buttons take, px. */
const TOOLS = 48;
/** Other minima that are named as well as marked, at most. */
const NAMED = 3;
/** In a lower map the names of other minima would lie over the start's, px. */
const LOW = 240;

/** The hut around its own middle, as the `d` of an SVG path, and how far it stands below its minimum, px. */
export const HUT = { path: 'M-9 1 0-8 9 1M-6.5-1V8h13V-1M-1.8 8V3h3.6v5', below: 16 };

/** The words beside a mark; `hang` where they hang from `y` instead of standing on it. */
interface MarkLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly hang: boolean;
}

/** A minimum on the map, px. */
export interface MinimumMark {
  readonly minimum: Minimum;
  readonly hut: boolean;
  readonly x: number;
  readonly y: number;
  readonly label: MarkLabel | undefined;
}

const near = (a: Minimum, lowest: Minimum, highest: number): boolean =>
  a.value - lowest.value <= 1e-9 * Math.max(1, highest - lowest.value);

/** Beside the hut, or on its other side where it would leave the map. */
function hutLabel(text: string, x: number, y: number, frame: Frame): MarkLabel {
  const gap = 16;
  const wide = [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 13 : 7), 0);
  const left = x + gap + wide > frame.width - TOOLS;
  return { text, x: left ? x - gap : x + gap, y: y + 22, anchor: left ? 'end' : 'start', hang: false };
}

/** Above the mark, or below it at the upper edge. */
function smallLabel(text: string, x: number, y: number, frame: Frame): MarkLabel {
  const edge = x > frame.width - 2 * TOOLS;
  const hang = y < 30;
  return {
    text,
    x: edge ? Math.min(x + 8, frame.width - TOOLS) : x,
    y: y + (hang ? 10 : -14),
    anchor: edge ? 'end' : 'middle',
    hang,
  };
}

/** The marks of those minima that are seen: huts at the lowest ones, on top of small marks at the others. */
export function placeMinima(
  minima: readonly Minimum[],
  frame: Frame,
  lowestName: string,
  otherName: string,
): readonly MinimumMark[] {
  const sorted = [...minima].sort((a, b) => a.value - b.value);
  const lowest = sorted[0];
  const highest = sorted.at(-1)?.value ?? 0;
  const huts = lowest ? sorted.filter((m) => m.lowest ?? near(m, lowest, highest)).length : 0;
  const others = sorted.length - huts;
  const marks = sorted.map((minimum, rank): MinimumMark => {
    const hut = rank < huts;
    const x = frame.toX(minimum.x);
    const y = frame.toY(minimum.y);
    const small = others <= NAMED && frame.height >= LOW ? smallLabel(otherName, x, y, frame) : undefined;
    return { minimum, hut, x, y, label: hut ? hutLabel(lowestName, x, y, frame) : small };
  });
  const seen = marks.filter(({ x, y }) => x > 0 && y > 0 && x < frame.width && y < frame.height);
  return [...seen.filter(({ hut }) => !hut), ...seen.filter(({ hut }) => hut)];
}
