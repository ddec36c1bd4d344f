import { useMemo } from 'react';
import { stackedShares } from '../../plot/experiment/shares';
import { useShared } from '../shell/context';
import type { CurvePlace, CurveRowSpec } from './curveRows';
import type { Seen } from './model';
import { RowTitle } from './RowTitle';

interface Props {
  readonly seen: Seen;
  readonly row: CurveRowSpec;
  readonly place: CurvePlace;
}

/** The part of a colour scale that stands for all of it: arrivals, quick or late, are one share. */
const colourOf = (outcomes: Readonly<Record<string, string>>, end: string): string =>
  end === 'reached' ? outcomes.fast! : outcomes[end]!;

/** How the draws of each value end, one share upon the other. */
export function ShareRow({ seen, row, place }: Props) {
  const { format, palette } = useShared();
  const { left, top, bottom, scale } = place;
  const height = bottom - top - 8;
  const shares = useMemo(() => stackedShares(seen.findings), [seen]);
  const { edges } = scale;
  const area = (from: Float64Array, to: Float64Array): string => {
    let path = '';
    for (let i = 0; i < from.length; i++) {
      if (!(to[i]! > from[i]!)) continue;
      const [low, high] = [height * (1 - from[i]!), height * (1 - to[i]!)];
      path += `M${edges[i]!.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}H${edges[i + 1]!.toFixed(1)}V${low.toFixed(1)}Z`;
    }
    return path;
  };
  return (
    <g className="experiment-curve" data-row={row.id} transform={`translate(${left} ${top})`}>
      <RowTitle row={row} />
      {shares.map(({ end, from, to }) => (
        <path key={end} d={area(from, to)} fill={colourOf(palette.outcomes, end)} shapeRendering="crispEdges" />
      ))}
      {[0, 0.5, 1].map((tick) => (
        <text key={tick} className="experiment-tick" x={-9} y={height * (1 - tick) + 4} textAnchor="end">
          {format.percent(tick)}
        </text>
      ))}
    </g>
  );
}
