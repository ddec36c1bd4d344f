import { memo } from 'react';
import type { Dataset } from '../../core/types';
import type { DataScales } from '../../plot/dataScene';
import { linearTicks } from '../../plot/ticks';
import { textScale } from '../browser/textScale';
import type { Size } from '../browser/useSize';
import { useShared } from '../shell/context';
import { type PlotArea, plotArea } from './plotArea';

/** Below this height the names of the axes stand within the plot, px. */
const TALL = 140;

/** The plot within its element, with room for the labels of the axes. */
export function dataArea(size: Size): PlotArea {
  return size.height < TALL * textScale() ? plotArea(size, 46, 4, 6, 20) : plotArea(size, 46, 18, 6, 36);
}

interface Props {
  readonly scales: DataScales;
  readonly area: PlotArea;
}

/** Grid and labels. */
export const DataAxes = memo(function DataAxes({ scales, area }: Props) {
  const { text } = useShared();
  const { width, height, scale } = area;
  const rows = linearTicks(...scales.y, Math.max(3, Math.round(height / scale / 36)), text.tag);
  const cells = linearTicks(...scales.x, Math.max(3, Math.round(width / scale / 70)), text.tag);
  return (
    <svg className="chart-axes" aria-hidden="true">
      <g transform={`translate(${area.left} ${area.top})`}>
        {rows.map(({ value, label }) => (
          <g key={value} transform={`translate(0 ${Math.round(scales.toY(value)) + 0.5})`}>
            <line className="grid" x2={width} />
            <text x="-8" dy="0.34em" textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {cells.map(({ value, label }) => (
          <text key={value} x={scales.toX(value)} y={height} dy="1.3em" textAnchor="middle">
            {label}
          </text>
        ))}
      </g>
    </svg>
  );
});

/** What the columns measure: outside the axes, or in their corners where there is little room. */
export function DataNames({ data, area }: { readonly data: Dataset; readonly area: PlotArea }) {
  const { text } = useShared();
  const names: Readonly<Record<string, string>> = text.columns;
  const { columns, classes, names: own } = data;
  const second = own?.classes?.[1] ?? text.classes[classes?.[1] ?? ''] ?? '';
  const inside = area.top < 16 * area.scale;
  return (
    <svg className="chart-axes chart-names" aria-hidden="true">
      <g transform={`translate(${area.left} ${area.top})`}>
        <text x={inside ? 6 : -area.left} dy={inside ? '1em' : '-0.6em'}>
          {columns.y === 'probability'
            ? text.data.probability(second)
            : own?.y || names[columns.y] || text.columnLetters.y}
        </text>
        <text x={area.width - (inside ? 6 : 0)} y={area.height} dy={inside ? '-0.5em' : '2.7em'} textAnchor="end">
          {own?.x || names[columns.x] || text.columnLetters.x}
        </text>
      </g>
    </svg>
  );
}
