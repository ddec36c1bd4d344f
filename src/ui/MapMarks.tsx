import { ticks } from 'd3';
import { memo } from 'react';
import type { Minimum, Surface } from '../core/types';
import type { Frame } from '../plot/frame';
import { useApp, useShared } from './context';
import { isLandscape } from './landscape';

/** Room for the axis labels along the lower and the left edge, px. */
const FOOT = 16;
/** Room at the right edge that the zoom buttons take, px. */
const TOOLS = 48;
/** Other minima that are named as well as marked, at most. */
const NAMED = 3;

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

/** A label that turns to the other side where it would leave the map. */
function Label({ x, y, gap, frame, children }: { x: number; y: number; gap: number; frame: Frame; children: string }) {
  const wide = [...children].reduce((sum, c) => sum + (c > '\u2e80' ? 13 : 7), 0);
  const left = x + gap + wide > frame.width - TOOLS;
  return (
    <text x={left ? x - gap : x + gap} y={y} textAnchor={left ? 'end' : 'start'}>
      {children}
    </text>
  );
}

function Hut({ x, y, frame, children }: { x: number; y: number; frame: Frame; children: string }) {
  return (
    <g>
      <path
        className="map-hut"
        transform={`translate(${x} ${y + 16})`}
        d="M-9 1 0-8 9 1M-6.5-1V8h13V-1M-1.8 8V3h3.6v5"
      />
      <Label x={x} y={y + 22} gap={16} frame={frame}>
        {children}
      </Label>
    </g>
  );
}

const near = (a: Minimum, lowest: Minimum, highest: number): boolean =>
  a.value - lowest.value <= 1e-9 * Math.max(1, highest - lowest.value);

/** Axes, the hut at the lowest minima, small marks at the others. */
export const MapMarks = memo(function MapMarks({ surface, frame }: Props) {
  const { text } = useShared();
  const landscape = useApp((state) => isLandscape(state.result.scenario.surface.id));
  const sorted = [...surface.minima].sort((a, b) => a.value - b.value);
  const lowest = sorted[0];
  const highest = sorted.at(-1)?.value ?? 0;
  const huts = lowest ? sorted.filter((m) => near(m, lowest, highest)) : [];
  const others = sorted.slice(huts.length);
  const seen = ({ x, y }: Minimum): boolean => {
    const px = frame.toX(x);
    const py = frame.toY(y);
    return px > 0 && py > 0 && px < frame.width && py < frame.height;
  };
  return (
    <svg className="map-layer map-marks" width={frame.width} height={frame.height} aria-hidden="true">
      <Axes surface={surface} frame={frame} />
      {others.filter(seen).map((m) => (
        <g key={`${m.x} ${m.y}`}>
          <circle className="map-minimum" cx={frame.toX(m.x)} cy={frame.toY(m.y)} r={4} />
          {others.length <= NAMED && (
            <text
              x={
                frame.toX(m.x) > frame.width - 2 * TOOLS
                  ? Math.min(frame.toX(m.x) + 8, frame.width - TOOLS)
                  : frame.toX(m.x)
              }
              y={frame.toY(m.y) + (frame.toY(m.y) < 30 ? 10 : -14)}
              dominantBaseline={frame.toY(m.y) < 30 ? 'hanging' : 'auto'}
              textAnchor={frame.toX(m.x) > frame.width - 2 * TOOLS ? 'end' : 'middle'}
            >
              {landscape ? text.map.valley : text.map.minimum}
            </text>
          )}
        </g>
      ))}
      {huts.filter(seen).map((m) => (
        <Hut key={`${m.x} ${m.y}`} x={frame.toX(m.x)} y={frame.toY(m.y)} frame={frame}>
          {landscape ? text.map.hut : text.map.lowest}
        </Hut>
      ))}
    </svg>
  );
});
