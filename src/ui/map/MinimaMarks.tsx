import type { Minimum } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { HUT, isSeen, markMinima } from '../../plot/minimaMarks';

interface Props {
  readonly minima: readonly Minimum[];
  readonly frame: Frame;
  /** Whether of the lowest ones, or of the others. */
  readonly lowest: boolean;
}

/** The hut at the lowest of some minima, or small marks at the others; parts of a drawing. */
export function MinimaMarks({ minima, frame, lowest }: Props) {
  return markMinima(minima, frame).map(
    ({ minimum, hut, x, y }) =>
      hut === lowest &&
      isSeen(frame, x, y) &&
      (hut ? (
        <path
          key={`${minimum.x} ${minimum.y}`}
          className="map-hut"
          transform={`translate(${x} ${y + HUT.below})`}
          d={HUT.path}
        />
      ) : (
        <circle key={`${minimum.x} ${minimum.y}`} className="map-minimum" cx={x} cy={y} r={4} />
      )),
  );
}
