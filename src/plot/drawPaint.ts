import type { Sweep } from '../core/ends';
import { mix } from './colour';
import { paintColours, stretchesOf, type Tone } from './paint';
import type { OutcomeTone, Palette } from './palette';
import type { Ink } from './pen';

/** Where the paint lies, in CSS px: positions run from `inset` to `width − inset`, the ends are drawn out to the edge. */
export interface Band {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

/** What tells a tone apart without colour: one figure of a pattern that comes again and again along the track. */
interface Pattern {
  /** Between two figures, px. */
  readonly every: number;
  readonly line: number;
  /** Colours that the pattern's own is mixed of, and how much of the second. */
  readonly ink: readonly [tone: OutcomeTone | 'casing', share: number];
  /** Draws the figure that begins at x on a track of a height. */
  trace(path: Path2D, x: number, height: number): void;
}

const zigzag =
  (width: number, low: number, high: number): Pattern['trace'] =>
  (path, x, height) => {
    path.moveTo(x, height * low);
    path.lineTo(x + width / 2, height * high);
    path.lineTo(x + width, height * low);
  };

const stroke =
  (dx: number, from: number, to: number): Pattern['trace'] =>
  (path, x, height) => {
    path.moveTo(x, height * from);
    path.lineTo(x + dx * height, height * to);
  };

/** `reached` and `descending`, the commonest, are plain. */
const PATTERNS: Readonly<Partial<Record<Tone, Pattern>>> = {
  settling: { every: 10, line: 1.25, ink: ['fast', 0.35], trace: stroke(1, 0, 1) },
  wandering: { every: 6, line: 1.25, ink: ['casing', 0.75], trace: zigzag(6, 0.58, 0.42) },
  other: { every: 7, line: 2.5, ink: ['casing', 0.7], trace: stroke(0, 0.5, 0.5) },
  crawling: { every: 7, line: 1.5, ink: ['descending', 0.8], trace: stroke(0, 0.36, 0.64) },
  stalled: { every: 9, line: 1.5, ink: ['casing', 0.8], trace: stroke(0.35, 0.5, 0.5) },
  oscillating: { every: 8, line: 1.25, ink: ['other', 0.7], trace: zigzag(8, 0.68, 0.32) },
  climbing: { every: 9, line: 1.25, ink: ['casing', 0.6], trace: zigzag(6, 0.75, 0.25) },
  diverged: { every: 5, line: 1.25, ink: ['casing', 0.4], trace: stroke(1, 1, 0) },
};

/** Runs on from one stretch into the next. */
function drawPattern(context: Ink, tone: Tone, palette: Palette, from: number, to: number, height: number): void {
  const pattern = PATTERNS[tone];
  if (!pattern || tone === 'reached') return;
  const { every, line, trace } = pattern;
  const [other, share] = pattern.ink;
  const path = new Path2D();
  for (let x = Math.floor((from - height) / every) * every; x < to; x += every) trace(path, x, height);
  context.save();
  context.beginPath();
  context.rect(from, 0, to - from, height);
  context.clip();
  context.lineCap = context.lineJoin = 'round';
  context.lineWidth = line;
  const second = other === 'casing' ? palette.casing : palette.outcomes[other];
  context.strokeStyle = mix(palette.outcomes[tone], second, share);
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
