import { memo } from 'react';
import { lossScales } from '../../plot/lossLines';
import type { LossRange } from '../../plot/lossRange';
import { markerPath } from '../../plot/markers';
import { linearTicks, logTicks } from '../../plot/ticks';
import { horizonOf } from '../../store/playbackSlice';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import type { LossPlot } from './lossPlot';
import type { PlotArea } from './plotArea';

const ARROW = markerPath('triangle', 38);

interface GridProps {
  readonly range: LossRange;
  readonly end: number;
  readonly whole: boolean;
  readonly area: PlotArea;
}

const sameRange = (a: LossRange, b: LossRange): boolean =>
  a.low === b.low && a.high === b.high && a.base === b.base && a.log === b.log;

/** Grid lines and labels: they stand still while a route changes within the same range. */
const LossGrid = memo(
  function LossGrid({ range, end, whole, area }: GridProps) {
    const { text } = useShared();
    const { width, height, scale } = area;
    const ticks = range.log ? logTicks : linearTicks;
    const { toX, toY } = lossScales(range, end, width, height);
    return (
      <>
        {ticks(range.low, range.high, Math.max(3, Math.round(height / scale / 45)), text.tag).map(
          ({ value, label }) => (
            <g key={value} transform={`translate(0 ${Math.round(toY(value + range.base)) + 0.5})`}>
              <line className="grid" x2={width} />
              <text x="-8" dy="0.34em" textAnchor="end">
                {label}
              </text>
            </g>
          ),
        )}
        {linearTicks(0, end, Math.max(2, width / scale / 120), text.tag, whole).map(({ value, label }) => (
          <text
            key={value}
            x={toX(value)}
            y={height}
            dy="1.3em"
            textAnchor={toX(value) > width - 12 * scale ? 'end' : 'middle'}
          >
            {label}
          </text>
        ))}
        {range.base !== 0 && (
          <text x={width} y="-4" textAnchor="end">
            {text.loss.above}
          </text>
        )}
      </>
    );
  },
  (a, b) => sameRange(a.range, b.range) && a.end === b.end && a.whole === b.whole && a.area === b.area,
);

/** Grid, labels, and an arrowhead where a line leaves the chart. */
export function LossAxes({ plot, area }: { readonly plot: LossPlot; readonly area: PlotArea }) {
  const { text, palette } = useShared();
  const { range, scales, timeline, exits } = plot;
  const to = scales.toX(useApp(horizonOf));
  const seen = to < area.width ? exits.filter(({ x }) => x <= to) : exits;
  return (
    <svg className="chart-axes" aria-hidden="true">
      <g transform={`translate(${area.left} ${area.top})`}>
        <LossGrid range={range} end={scales.end} whole={timeline.clock !== 'epoch'} area={area} />
        {seen.map(({ place, x, up }) => (
          <path
            key={`${place} ${x}`}
            className="off-top"
            d={ARROW}
            transform={up ? `translate(${x} -5)` : `translate(${x} ${area.height + 5}) rotate(180)`}
            fill={routeColour(palette, place)}
          >
            <title>{`${text.routes.route(place + 1)} ${text.loss.offTop}`}</title>
          </path>
        ))}
      </g>
    </svg>
  );
}
