import type { Minimum } from '../../core/types';
import { HUT, rankMinima } from '../../plot/minimaMarks';
import { isHidden } from '../../plot/relief/hidden';
import { ROOMY } from '../../plot/relief/margins';
import { onRelief } from '../../plot/relief/onRelief';
import { minimaNames } from '../../report/mapWords';
import { useApp, useShared } from '../shell/context';
import type { ReliefPicture } from './picture';

/** How far below its place the lowest one's name stands, px. */
const NAME = 38;

interface Props {
  readonly picture: ReliefPicture;
  readonly minima: readonly Minimum[];
}

/** The hut at the lowest minima, named where it is one, and small marks at the others; faint where the ground hides them. */
export function ReliefMarks({ picture, minima }: Props) {
  const { projection, surface } = picture;
  const { text } = useShared();
  const id = useApp((state) => state.scenario.surface.id);
  const [name] = minimaNames(id, surface, text);
  const marks = rankMinima(minima);
  const named = projection.width >= ROOMY && marks.filter(({ hut }) => hut).length === 1;
  return (
    <svg className="map-layer map-marks" width={projection.width} height={projection.height} aria-hidden="true">
      {marks.map(({ minimum, hut }) => {
        const { u, v, z, px, py } = onRelief(projection, minimum.x, minimum.y);
        if (!Number.isFinite(py)) return null;
        const hidden = isHidden(projection, u, v, z);
        return (
          <g
            key={`${minimum.x} ${minimum.y}`}
            className="relief-mark"
            data-hidden={hidden}
            transform={`translate(${px} ${py})`}
          >
            {hut ? (
              <path className="map-hut" transform={`translate(0 ${HUT.below})`} d={HUT.path} />
            ) : (
              <circle className="map-minimum" r={4} />
            )}
            {named && hut && !hidden && (
              <text y={NAME} textAnchor="middle">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
