import type { CurvePlace, CurveRowSpec } from './curveRows';

interface Props {
  readonly row: CurveRowSpec;
  readonly place: CurvePlace;
}

/** What a row of curves shows, above it. */
export function RowTitle({ row, place }: Props) {
  return (
    <text className="experiment-row-title" x={place.left} y={place.top} dy="-0.7em">
      {row.title} {row.formula && <tspan className="experiment-row-formula">{row.formula}</tspan>}
    </text>
  );
}
