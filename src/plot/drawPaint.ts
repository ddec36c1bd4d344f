import type { Sweep } from '../core/ends';
import { mix } from './colour';
import { paintColours, stretchesOf, type Tone } from './paint';
import type { Palette } from './palette';
import type { Ink } from './pen';

/** Where the paint lies, in CSS px: positions run from `inset` to `width − inset`, the ends are drawn out to the edge. */
export interface Band {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

/** What tells the tones apart without colour: hatching, a zigzag, dots; it runs on from one stretch into the next. */
function drawPattern(
  context: Ink,
  tone: Tone,
  { outcomes, casing }: Palette,
  from: number,
  to: number,
  height: number,
): void {
  const every = { diverged: 5, swinging: 8, other: 7, slow: 0, reached: 0 }[tone];
  if (every === 0) return;
  const path = new Path2D();
  for (let x = Math.floor((from - height) / every) * every; x < to; x += every) {
    if (tone === 'diverged') {
      path.moveTo(x, height);
      path.lineTo(x + height, 0);
    } else if (tone === 'swinging') {
      path.moveTo(x, height * 0.68);
      path.lineTo(x + every / 2, height * 0.32);
      path.lineTo(x + every, height * 0.68);
    } else {
      path.moveTo(x, height / 2);
      path.lineTo(x, height / 2);
    }
  }
  context.save();
  context.beginPath();
  context.rect(from, 0, to - from, height);
  context.clip();
  context.lineCap = context.lineJoin = 'round';
  context.lineWidth = tone === 'other' ? 2.5 : 1.25;
  context.strokeStyle =
    tone === 'swinging'
      ? mix(outcomes.swinging, outcomes.other, 0.7)
      : mix(outcomes[tone === 'other' ? 'other' : 'diverged'], casing, tone === 'other' ? 0.7 : 0.4);
  context.stroke(path);
  context.restore();
}

/** Paints a slider's track with where its runs end. */
export function drawPaint(context: Ink, sweep: Sweep, palette: Palette, band: Band): void {
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
    drawPattern(context, tone, palette, edge(from - sweep.first), edge(to - sweep.first + 1), height);
  }
}

/** One tone of the paint by itself. */
export function drawSwatch(context: Ink, tone: Tone, palette: Palette, { width, height }: Omit<Band, 'inset'>): void {
  const { fast, late } = palette.outcomes;
  for (let x = 0; x < width; x++) {
    context.fillStyle = tone === 'reached' ? mix(late, fast, x / (width - 1)) : palette.outcomes[tone];
    context.fillRect(x, 0, 1.5, height);
  }
  drawPattern(context, tone, palette, 0, width, height);
}
