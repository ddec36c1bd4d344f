import { memo } from 'react';
import type { Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { mapTicks } from '../../plot/mapTicks';
import { useShared } from '../shell/context';
import { MinimaMarks } from './MinimaMarks';
import { layered, useSheet } from './sheet';

interface Props {
  readonly surface: Surface;
  readonly frame: Frame;
}

function Axes({ surface, frame }: Props) {
  const { text, format } = useShared();
  const [nameX, nameY] = text.axes[surface.axes]!;
  const { x, y } = mapTicks(frame, nameX);
  return (
    <g className="map-axes">
      {x.map(({ value, at }) => (
        <g key={value}>
          <path d={`M${at} ${frame.height}v-4`} />
          <text x={at} y={frame.height - 7} textAnchor="middle">
            {format.plain(value)}
          </text>
        </g>
      ))}
      {y.map(({ value, at }) => (
        <g key={value}>
          <path d={`M0 ${at}h4`} />
          <text x={7} y={at + 3.5}>
            {format.plain(value)}
          </text>
        </g>
      ))}
      <text x={frame.width - 8} y={frame.height - 7} textAnchor="end" className="map-axis-name">
        {nameX}
      </text>
      <text x={7} y={18} className="map-axis-name">
        {nameY}
      </text>
    </g>
  );
}

/** Axes, the hut at the lowest minima; small marks at the others, over which a route that ends there has its own. */
export const MapMarks = memo(function MapMarks({ surface, frame }: Props) {
  const { sheet } = useSheet(frame);
  return (
    <>
      <svg className="map-layer map-marks map-under" {...layered(frame, sheet)} aria-hidden="true">
        <MinimaMarks minima={surface.minima} frame={sheet} lowest={false} />
      </svg>
      <svg className="map-layer map-marks" {...layered(frame, sheet)} aria-hidden="true">
        <Axes surface={surface} frame={sheet} />
        <MinimaMarks minima={surface.minima} frame={sheet} lowest />
      </svg>
    </>
  );
});
