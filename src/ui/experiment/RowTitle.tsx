import type { CurvePlace, CurveRowSpec } from './curveRows';

interface Props {
  readonly row: CurveRowSpec;
  /** Where the row stands, unless it is a part of it. */
  readonly place?: CurvePlace;
}

/** What a row of curves shows, above it. */
export function RowTitle({ row, place }: Props) {
  return (
    <text className="experiment-row-title" x={place?.left ?? 0} y={(place?.top ?? 0) - 10}>
      {row.title} {row.formula && <tspan className="experiment-row-formula">{row.formula}</tspan>}
    </text>
  );
}
