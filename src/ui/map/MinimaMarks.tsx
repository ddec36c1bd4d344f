import type { Minimum } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { HUT, placeMinima } from '../../plot/minimaMarks';

interface Props {
  readonly minima: readonly Minimum[];
  readonly frame: Frame;
  readonly lowestName: string;
  readonly otherName: string;
}

/** The hut at the lowest of some minima, small marks at the others; parts of a drawing. */
export function MinimaMarks({ minima, frame, lowestName, otherName }: Props) {
  return placeMinima(minima, frame, lowestName, otherName).map(({ minimum, hut, x, y, label }) => (
    <g key={`${minimum.x} ${minimum.y}`}>
      {hut ? (
        <path className="map-hut" transform={`translate(${x} ${y + HUT.below})`} d={HUT.path} />
      ) : (
        <circle className="map-minimum" cx={x} cy={y} r={4} />
      )}
      {label && (
        <text x={label.x} y={label.y} textAnchor={label.anchor} dominantBaseline={label.hang ? 'hanging' : 'auto'}>
          {label.text}
        </text>
      )}
    </g>
  ));
}
