import type { Frame } from './frame';
import type { Palette } from './palette';
import type { Ink } from './pen';
import { FONT } from './svg/figure';

const SIZE = 12;
/** Between the plate and the map's edge, and between the plate's edge and the words, px. */
const AWAY = 12;
const PAD = 9;
const HEIGHT = 24;

/**
 * Writes what the clock reads on a plate in the map's upper right corner.
 * @param longest of all that come to stand there: the plate has room for it, and stays as it is
 */
export function drawReading(ink: Ink, reading: string, longest: string, frame: Frame, palette: Palette): void {
  ink.save();
  ink.font = `600 ${SIZE}px ${FONT}`;
  ink.textBaseline = 'middle';
  const width = Math.ceil(ink.measureText(longest).width) + 2 * PAD;
  const left = frame.width - AWAY - width;
  ink.beginPath();
  ink.roundRect(left, AWAY, width, HEIGHT, 8);
  ink.fillStyle = palette.panel;
  ink.globalAlpha = 0.9;
  ink.fill();
  ink.globalAlpha = 1;
  ink.fillStyle = palette.ink;
  ink.fillText(reading, left + PAD, AWAY + HEIGHT / 2 + 0.5);
  ink.restore();
}
