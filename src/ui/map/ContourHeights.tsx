import type { Frame } from '../../plot/frame';
import type { Height } from '../../plot/labels/heights';
import type { Palette } from '../../plot/palette';
import { layered } from './sheet';

interface Props {
  readonly heights: readonly Height[];
  readonly frame: Frame;
  /** What they have been placed on. */
  readonly sheet: Frame;
  readonly palette: Palette;
}

/** Heights along their contours, under the routes. */
export function ContourHeights({ heights, frame, sheet, palette }: Props) {
  return (
    <svg
      className="map-layer map-heights"
      {...layered(frame, sheet)}
      aria-hidden="true"
      fill={palette.contour}
      stroke={palette.casing}
    >
      {heights.map(({ text, x, y, angle }) => (
        <text key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${(angle * 180) / Math.PI})`} dy="0.35em">
          {text}
        </text>
      ))}
    </svg>
  );
}
