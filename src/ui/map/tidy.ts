import type { Point } from '../../core/types';
import type { Frame } from '../../plot/frame';

/** A point rounded to what a tenth of a pixel can tell, so that fields and addresses stay short. */
export function tidyPoint([x, y]: Point, frame: Frame): Point {
  const round = (value: number, perPixel: number): number => {
    const digits = Math.max(0, Math.min(12, Math.ceil(-Math.log10(perPixel / 2))));
    return Number(value.toFixed(digits)) + 0;
  };
  const [xmin, xmax, ymin, ymax] = frame.domain;
  return [round(x, (xmax - xmin) / frame.width), round(y, (ymax - ymin) / frame.height)];
}
