import { ticks } from 'd3';
import { memo } from 'react';
import type { Surface } from '../core/types';
import type { Frame } from '../plot/frame';
import { useApp, useShared } from './context';
import { isLandscape } from './landscape';
import { MinimaMarks } from './MinimaMarks';

/** Room for the axis labels along the lower and the left edge, px. */
const FOOT = 16;

interface Props {
  readonly surface: Surface;
  readonly frame: Frame;
}

function Axes({ surface, frame }: Props) {
  const { text, format } = useShared();
  const [xmin, xmax, ymin, ymax] = frame.domain;
  const [nameX, nameY] = text.map.axes[surface.axes]!;
  const xs = ticks(xmin, xmax, frame.width / 90).map((x) => [x, frame.toX(x)] as const);
  const ys = ticks(ymin, ymax, frame.height / 70).map((y) => [y, frame.toY(y)] as const);
  return (
    <g className="map-axes">
      {xs
        .filter(([, px]) => px > 44 && px < frame.width - 12 - 8 * nameX.length)
        .map(([x, px]) => (
          <g key={x}>
            <path d={`M${px} ${frame.height}v-4`} />
            <text x={px} y={frame.height - 7} textAnchor="middle">
              {format.plain(x)}
            </text>
          </g>
        ))}
      {ys
        .filter(([, py]) => py > 34 && py < frame.height - FOOT - 12)
        .map(([y, py]) => (
          <g key={y}>
            <path d={`M0 ${py}h4`} />
            <text x={7} y={py + 3.5}>
              {format.plain(y)}
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

/** Axes, the hut at the lowest minima, small marks at the others. */
export const MapMarks = memo(function MapMarks({ surface, frame }: Props) {
  const { text } = useShared();
  const landscape = useApp((state) => isLandscape(state.result.scenario.surface.id));
  return (
    <svg className="map-layer map-marks" width={frame.width} height={frame.height} aria-hidden="true">
      <Axes surface={surface} frame={frame} />
      <MinimaMarks
        minima={surface.minima}
        frame={frame}
        lowestName={landscape ? text.map.hut : text.map.lowest}
        otherName={landscape ? text.map.valley : text.map.minimum}
      />
    </svg>
  );
});
