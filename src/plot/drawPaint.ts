import { interpolateLab } from 'd3';
import type { Sweep } from '../core/sweep';
import { paintColours, stretchesOf, type Tone } from './paint';
import type { Palette } from './palette';

/** Where the paint lies, in CSS px: positions run from `inset` to `width − inset`, the ends are drawn out to the edge. */
export interface Band {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

/** What tells the tones apart without colour; it runs on from one stretch into the next. */
function drawPattern(context: CanvasRenderingContext2D, tone: Tone, from: number, to: number, height: number): void {
  const path = new Path2D();
  if (tone === 'diverged') {
    for (let x = Math.floor((from - height) / 5) * 5; x < to; x += 5) {
      path.moveTo(x, height);
      path.lineTo(x + height, 0);
    }
  } else if (tone === 'swinging') {
    for (let x = Math.floor(from / 8) * 8; x < to; x += 8) {
      path.moveTo(x, height * 0.68);
      path.lineTo(x + 4, height * 0.32);
      path.lineTo(x + 8, height * 0.68);
    }
  } else return;
  context.save();
  context.beginPath();
  context.rect(from, 0, to - from, height);
  context.clip();
  context.stroke(path);
  context.restore();
}

function prepare(context: CanvasRenderingContext2D, tone: Tone, palette: Palette): void {
  const { swinging, other } = palette.outcomes;
  context.lineWidth = 1.25;
  context.lineJoin = 'round';
  context.strokeStyle =
    tone === 'diverged'
      ? interpolateLab(palette.outcomes.diverged, palette.casing)(0.35)
      : interpolateLab(swinging, other)(0.7);
}

/** Paints a slider's track with where its runs end. */
export function drawPaint(context: CanvasRenderingContext2D, sweep: Sweep, palette: Palette, band: Band): void {
  const { width, height, inset } = band;
  const last = sweep.ends.length - 1;
  const perPosition = (width - 2 * inset) / Math.max(1, last);
  const edge = (i: number): number => (i <= 0 ? 0 : i > last ? width : inset + (i - 0.5) * perPosition);

  const colours = paintColours(sweep, palette);
  for (let from = 0, to = 1; from <= last; from = to++) {
    while (to <= last && colours[to] === colours[from]) to++;
    const colour = colours[from];
    if (colour === undefined) continue;
    context.fillStyle = colour;
    // Half a pixel under the next colour, so that no seam shows.
    context.fillRect(edge(from), 0, edge(to) - edge(from) + 0.5, height);
  }
  for (const { from, to, tone } of stretchesOf(sweep)) {
    prepare(context, tone, palette);
    drawPattern(context, tone, edge(from - sweep.first), edge(to - sweep.first + 1), height);
  }
}

/** One tone of the paint by itself. */
export function drawSwatch(
  context: CanvasRenderingContext2D,
  tone: Tone,
  palette: Palette,
  { width, height }: Omit<Band, 'inset'>,
): void {
  const { fast, late } = palette.outcomes;
  const scale = interpolateLab(late, fast);
  for (let x = 0; x < width; x++) {
    context.fillStyle = tone === 'reached' ? scale(x / (width - 1)) : palette.outcomes[tone];
    context.fillRect(x, 0, 1.5, height);
  }
  prepare(context, tone, palette);
  drawPattern(context, tone, 0, width, height);
}
