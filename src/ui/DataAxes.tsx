import { memo } from 'react';
import type { Dataset } from '../core/types';
import type { DataScales } from '../plot/dataScene';
import { linearTicks } from '../plot/ticks';
import { useShared } from './context';
import type { PlotArea } from './plotArea';

interface Props {
  readonly scales: DataScales;
  readonly columns: Dataset['columns'];
  readonly area: PlotArea;
}

/** Grid, labels, and what the columns measure. */
export const DataAxes = memo(function DataAxes({ scales, columns, area }: Props) {
  const { text } = useShared();
  const names: Readonly<Record<string, string>> = text.columns;
  const { width, height } = area;
  const rows = linearTicks(...scales.y, Math.max(2, Math.round(height / 32)), text.tag);
  const cells = linearTicks(...scales.x, Math.max(2, Math.round(width / 70)), text.tag);
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
        <text x={-area.left} y="-6">
          {names[columns.y] || text.columnLetters.y}
        </text>
        <text x={width} y={height} dy="2.6em" textAnchor="end">
          {names[columns.x] || text.columnLetters.x}
        </text>
      </g>
    </svg>
  );
});
