import type { Ring } from '../contours';
import { simplify } from '../simplify';

/** A line so near to another, px, looks the same. */
const UNSEEN = 0.15;

/** Two numbers, given in tenths, in so few characters as SVG can read: `.5-3`. */
function pair(x: number, y: number): string {
  const [a, b] = [x, y].map((tenths) => String(tenths / 10).replace(/^(-?)0\./, '$1.'));
  return b!.startsWith('-') ? `${a}${b}` : `${a} ${b}`;
}

/**
 * Lines as the `d` of an SVG path: steps in tenths of a pixel, from where the pen stands, so that rounding does not add up.
 * @param tolerance how far, px, points may lie off what is drawn for them to be left out
 */
export function tersePath(lines: readonly Ring[], tolerance = UNSEEN): string {
  let text = '';
  for (const line of lines) {
    let [x, y] = [0, 0];
    let mark = 'M';
    for (const point of simplify(line, tolerance)) {
      const [toX, toY] = [Math.round(line[2 * point]! * 10), Math.round(line[2 * point + 1]! * 10)];
      const [dx, dy] = [toX - x, toY - y];
      if (mark !== 'M' && dx === 0 && dy === 0) continue;
      const step = pair(dx, dy);
      text += mark === '' && !step.startsWith('-') ? ` ${step}` : mark + step;
      mark = mark === 'M' ? 'l' : '';
      [x, y] = [toX, toY];
    }
  }
  return text;
}
