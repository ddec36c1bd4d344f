import { useId, useMemo } from 'react';
import { stackedShares } from '../../plot/experiment/shares';
import { type Texture, TILES } from '../../plot/experiment/texture';
import { PathText } from '../../plot/pen';
import { useShared } from '../shell/context';
import type { CurvePlace, CurveRowSpec } from './curveRows';
import type { Seen } from './question';
import { shareLook } from './shareLook';

interface Props {
  readonly seen: Seen;
  readonly row: CurveRowSpec;
  readonly place: CurvePlace;
}

/** A texture as an area is filled with it. */
function Pattern({ id, texture: { figure, ink, opacity } }: { readonly id: string; readonly texture: Texture }) {
  const { width, height, line, trace } = TILES[figure];
  const pen = new PathText();
  trace(pen);
  return (
    <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
      <path
        d={pen.text}
        opacity={opacity}
        fill={line > 0 ? 'none' : ink}
        stroke={line > 0 ? ink : 'none'}
        strokeWidth={line}
      />
    </pattern>
  );
}

/** How the draws of each value end, one share upon the other. */
export function ShareRow({ seen, row, place }: Props) {
  const { format, palette } = useShared();
  const { left, top, bottom, scale } = place;
  const height = bottom - top - 8;
  const shares = useMemo(() => stackedShares(seen.findings), [seen]);
  const ids = useId();
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
      {shares.map(({ end, from, to }) => {
        const { colours, texture } = shareLook(end, palette);
        const d = area(from, to);
        return (
          <g key={end}>
            <path d={d} fill={colours[0]} shapeRendering="crispEdges" />
            {texture && (
              <>
                <Pattern id={`${ids}-${end}`} texture={texture} />
                <path d={d} fill={`url(#${ids}-${end})`} />
              </>
            )}
          </g>
        );
      })}
      {[0, 0.5, 1].map((tick) => (
        <text key={tick} className="experiment-tick" x={-9} y={height * (1 - tick)} dy="0.32em" textAnchor="end">
          {format.percent(tick)}
        </text>
      ))}
    </g>
  );
}
