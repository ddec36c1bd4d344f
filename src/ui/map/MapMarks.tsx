import { memo } from 'react';
import type { Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { mapTicks } from '../../plot/mapTicks';
import { textScale } from '../charts/plotArea';
import { useShared } from '../shell/context';
import { MinimaMarks } from './MinimaMarks';

interface Props {
  readonly surface: Surface;
  readonly frame: Frame;
}

function Axes({ surface, frame }: Props) {
  const { text, format } = useShared();
  const [nameX, nameY] = text.axes[surface.axes]!;
  const { x, y } = mapTicks(frame, nameX, textScale());
  return (
    <g className="map-axes">
      {x.map(({ value, at }) => (
        <g key={value}>
          <path d={`M${at} ${frame.height}v-4`} />
          <text x={at} y={frame.height} dy="-0.67em" textAnchor="middle">
            {format.plain(value)}
          </text>
        </g>
      ))}
      {y.map(({ value, at }) => (
        <g key={value}>
          <path d={`M0 ${at}h4`} />
          <text x={7} y={at} dy="0.33em">
            {format.plain(value)}
          </text>
        </g>
      ))}
      <text x={frame.width - 8} y={frame.height} dy="-0.67em" textAnchor="end" className="map-axis-name">
        {nameX}
      </text>
      <text x={7} dy="1.7em" className="map-axis-name">
        {nameY}
      </text>
    </g>
  );
}

/** Axes, the hut at the lowest minima, small marks at the others. */
export const MapMarks = memo(function MapMarks({ surface, frame }: Props) {
  return (
    <svg className="map-layer map-marks" width={frame.width} height={frame.height} aria-hidden="true">
      <Axes surface={surface} frame={frame} />
      <MinimaMarks minima={surface.minima} frame={frame} />
    </svg>
  );
});
