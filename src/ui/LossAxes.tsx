import { symbol, symbolTriangle } from 'd3';
import { memo } from 'react';
import { linearTicks, logTicks } from '../plot/ticks';
import { useShared } from './context';
import { routeColour } from './drawnRoutes';
import type { LossPlot } from './lossPlot';
import type { PlotArea } from './plotArea';

const ARROW = symbol(symbolTriangle, 38)() ?? '';

/** Grid, labels, and an arrowhead where a line leaves the chart. */
export const LossAxes = memo(function LossAxes({ plot, area }: { readonly plot: LossPlot; readonly area: PlotArea }) {
  const { text, palette } = useShared();
  const { range, scales, timeline, exits } = plot;
  const { width, height, scale } = area;
  const ticks = range.log ? logTicks : linearTicks;
  const rows = ticks(range.low, range.high, Math.max(3, Math.round(height / scale / 20)), text.tag);
  const columns = linearTicks(0, scales.end, Math.max(2, width / scale / 120), text.tag, timeline.clock !== 'epoch');
  return (
    <svg className="chart-axes" aria-hidden="true">
      <g transform={`translate(${area.left} ${area.top})`}>
        {rows.map(({ value, label }) => (
          <g key={value} transform={`translate(0 ${Math.round(scales.toY(value + range.base)) + 0.5})`}>
            <line className="grid" x2={width} />
            <text x="-8" dy="0.34em" textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {columns.map(({ value, label }) => (
          <text
            key={value}
            x={scales.toX(value)}
            y={height}
            dy="1.3em"
            textAnchor={scales.toX(value) > width - 12 * scale ? 'end' : 'middle'}
          >
            {label}
          </text>
        ))}
        {range.base !== 0 && (
          <text x={width} y="-4" textAnchor="end">
            {text.loss.above}
          </text>
        )}
        {exits.map(({ place, x, up }) => (
          <path
            key={`${place} ${x}`}
            className="off-top"
            d={ARROW}
            transform={up ? `translate(${x} -5)` : `translate(${x} ${height + 5}) rotate(180)`}
            fill={routeColour(palette, place)}
          >
            <title>{`${text.routes.route(place + 1)} ${text.loss.offTop}`}</title>
          </path>
        ))}
      </g>
    </svg>
  );
});
