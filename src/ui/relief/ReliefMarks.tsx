import type { Minimum } from '../../core/types';
import { createFrame } from '../../plot/frame';
import { HUT, markMinima } from '../../plot/minimaMarks';
import { isHidden } from '../../plot/relief/sight';
import { onRelief, type ReliefPicture } from './picture';

interface Props {
  readonly picture: ReliefPicture;
  readonly minima: readonly Minimum[];
}

/** The hut at the lowest minima and small marks at the others; faint where the ground hides them. */
export function ReliefMarks({ picture, minima }: Props) {
  const { projection } = picture;
  const marks = markMinima(minima, createFrame(projection.block.domain, 1, 1, 'free'));
  return (
    <svg className="map-layer map-marks" width={projection.width} height={projection.height} aria-hidden="true">
      {marks.map(({ minimum, hut }) => {
        const { u, v, z, px, py } = onRelief(picture, minimum.x, minimum.y);
        if (!Number.isFinite(py)) return null;
        return (
          <g
            key={`${minimum.x} ${minimum.y}`}
            className="relief-mark"
            data-hidden={isHidden(projection, u, v, z)}
            transform={`translate(${px} ${py})`}
          >
            {hut ? (
              <path className="map-hut" transform={`translate(0 ${HUT.below})`} d={HUT.path} />
            ) : (
              <circle className="map-minimum" r={4} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
