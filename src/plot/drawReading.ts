import type { Palette } from './palette';
import type { Ink } from './pen';
import { FONT, PAD } from './svg/figure';

const SIZE = 13;
/** Between a title that reaches here and the words, px. */
const APART = 12;

/**
 * Writes what the clock reads at the end of a figure's title, over a title that is too long.
 * @param longest of all that come to stand there: the words begin at one place, however long they are
 * @param right where the title's line ends, px; it begins at 0
 * @param baseline of the title, px
 */
export function drawReading(
  ink: Ink,
  reading: string,
  longest: string,
  right: number,
  baseline: number,
  palette: Palette,
): void {
  ink.save();
  ink.font = `600 ${SIZE}px ${FONT}`;
  const left = right - Math.ceil(ink.measureText(longest).width);
  ink.fillStyle = palette.panel;
  ink.fillRect(left - APART, 0, right + PAD - left + APART, 1.4 * baseline);
  ink.fillStyle = palette.muted;
  ink.fillText(reading, left, baseline);
  ink.restore();
}
