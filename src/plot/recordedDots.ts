import type { Altitude } from './altitude';
import type { Frame } from './frame';
import type { Palette } from './palette';
import type { Ink } from './pen';
import { isCrowded, isOn, type Polyline, unmarked } from './routePaths';
import { faded } from './terrain';
import { tintAt } from './tint';

/** A dot on a recorded track, px. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** How large the dots are, px. */
export const DOT = { radius: 3.6, edge: 1.6 } as const;

/**
 * The colours that the map has where its loss is the recorded one. Where a dot's colour is not that of the ground around
 * it, the training had another loss than the surface has there: it was not on this plane.
 */
export const recordedColours = (losses: Float64Array, altitude: Altitude, palette: Palette): readonly string[] =>
  Array.from(losses, (loss) => tintAt(palette, Math.min(1, Math.max(0, faded(altitude.share(loss))))));

/** The same, remembered for each recording: routes are drawn many times a second. */
export function rememberColours(altitude: Altitude, palette: Palette) {
  const known = new WeakMap<Float64Array, readonly string[]>();
  return (losses: Float64Array): readonly string[] => {
    const colours = known.get(losses) ?? recordedColours(losses, altitude, palette);
    known.set(losses, colours);
    return colours;
  };
}

/** The records up to the cursor as dots on the map, thinned where they would touch; the one at the cursor has a marker. */
export function recordedDots({ x, y }: Polyline, frame: Frame, index: number, colours: readonly string[]): Dot[] {
  const marked = unmarked();
  const dots: Dot[] = [];
  for (let k = 0; k < index; k++) {
    const [px, py] = [frame.toX(x[k]!), frame.toY(y[k]!)];
    if (isOn(frame, px, py) && !isCrowded(marked, px, py)) dots.push({ x: px, y: py, colour: colours[k]! });
  }
  return dots;
}

/** Draws dots with an edge in the colour of their track, which sets them off against any tint. */
export function drawRecorded(ink: Ink, dots: readonly Dot[], edge: string): void {
  ink.strokeStyle = edge;
  ink.lineWidth = DOT.edge;
  for (const { x, y, colour } of dots) {
    ink.beginPath();
    ink.arc(x, y, DOT.radius, 0, 2 * Math.PI);
    ink.fillStyle = colour;
    ink.fill();
    ink.stroke();
  }
}
