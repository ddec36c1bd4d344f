import { placeDotLabels } from './dotLabels';
import { traceMarker } from './markers';
import type { Palette } from './palette';
import type { Ink } from './pen';
import type { RouteStyle } from './routeStyle';

/** One route's line on the chart. */
export interface LossLine {
  readonly path: Path2D;
  /** Whether it has more points than pixels. */
  readonly dense: boolean;
  /** The running mean of a noisy line, which is drawn faintly itself then. */
  readonly mean?: Path2D;
  /** Beside the loss that a training had, that of the surface beneath; drawn thin. */
  readonly beneath?: Path2D;
  readonly style: RouteStyle;
  readonly colour: string;
}

/** A route's marker on its line, in px. */
export interface LossDot {
  readonly x: number;
  readonly y: number;
  readonly style: RouteStyle;
  readonly colour: string;
}

/** How strongly a line shows where the cursor has not come yet. */
const AHEAD = 0.34;

/** How strongly the reach of a noisy line shows behind its mean. */
const REACH = 0.3;

/**
 * The whole lines; where some lie upon each other, the gaps of the later ones show the earlier ones.
 * @param scale CSS px to a px of the usual type: lines are as much stronger
 */
export function drawLossLines(context: Ink, lines: readonly LossLine[], scale = 1): void {
  context.lineJoin = 'round';
  for (const { path, dense, mean, beneath, style, colour } of lines) {
    context.strokeStyle = colour;
    if (beneath) {
      context.globalAlpha = 0.6;
      context.lineWidth = scale;
      context.setLineDash(style.dash.map((length) => length * scale));
      context.stroke(beneath);
      context.globalAlpha = 1;
    }
    if (mean) {
      context.globalAlpha = REACH;
      context.lineWidth = scale;
      context.setLineDash([]);
      context.stroke(path);
      context.globalAlpha = 1;
    }
    context.lineWidth = (dense && !mean ? 1.25 : 2) * scale;
    context.setLineDash(style.dash.map((length) => length * scale));
    context.stroke(mean ?? path);
  }
}

/** Fades what has been drawn so far to the right of the cursor, or takes it away. */
export function fadeAhead(context: Ink, from: number, width: number, height: number, hidden: boolean): void {
  context.globalCompositeOperation = 'destination-out';
  context.globalAlpha = hidden ? 1 : 1 - AHEAD;
  context.fillRect(from, 0, Math.max(0, width - from), height);
  context.globalCompositeOperation = 'source-over';
  context.globalAlpha = 1;
}

export function drawLossDots(context: Ink, dots: readonly LossDot[], casing: string, scale = 1): void {
  for (const { x, y, style, colour } of [...dots].reverse()) {
    context.beginPath();
    traceMarker(context, style.marker, x, y, 62 * scale ** 2);
    context.lineJoin = 'round';
    context.lineWidth = 4 * scale;
    context.strokeStyle = casing;
    context.stroke();
    context.fillStyle = colour;
    context.fill();
  }
}

/** The face of the page, as a canvas needs to be told it. */
const FACE = '"Source Sans 3", system-ui, sans-serif';

/**
 * Writes what each dot stands for beside it, where there is room.
 * @param size of the type, px
 */
export function drawDotLabels(
  context: Ink,
  dots: readonly LossDot[],
  words: readonly string[],
  bounds: Parameters<typeof placeDotLabels>[1],
  size: number,
  { ink, panel }: Pick<Palette, 'ink' | 'panel'>,
  isCrossed: Parameters<typeof placeDotLabels>[3],
): void {
  context.font = `600 ${size}px ${FACE}`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = panel;
  context.fillStyle = ink;
  const wide = dots.map(({ x, y }, i) => ({ x, y, width: context.measureText(words[i]!).width }));
  placeDotLabels(wide, bounds, size, isCrossed).forEach((place, i) => {
    if (!place) return;
    context.strokeText(words[i]!, place.x, place.y);
    context.fillText(words[i]!, place.x, place.y);
  });
}
