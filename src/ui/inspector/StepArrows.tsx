import type { Frame } from '../../plot/frame';
import { useShared } from '../context';
import { routeColour } from '../routeColour';
import '../styles/inspector.css';
import { arrowsOf, type DrawnArrow } from './arrows';
import { usePointed } from './pointed';
import { useInspected } from './useInspected';

/** From the foot to the tip, with a head as long as there is room for. */
function pathOf({ dx, dy }: DrawnArrow): string {
  const length = Math.hypot(dx, dy);
  const head = Math.min(9, length / 2);
  return `M0 0H${length}m${-head} ${-head * 0.6}L${length} 0l${-head} ${head * 0.6}`;
}

/** The gradient, the memory and the step of the update that is laid open, as arrows on the map. */
export function StepArrows({ frame }: { readonly frame: Frame }) {
  const { palette } = useShared();
  const { result, place, step } = useInspected();
  const pointed = usePointed();
  if (!step || step === 'late') return null;
  const arrows = arrowsOf(result.scenario.runs[place]!.optimizer, step, frame);
  // What is brought out is drawn last, over the others.
  const sorted = [...arrows].sort((a, b) => Number(a.kind === pointed) - Number(b.kind === pointed));
  return (
    <svg
      className="map-layer map-marks step-arrows"
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
      style={{ '--route': routeColour(palette, place) }}
    >
      {sorted.map((arrow) => (
        <g
          key={arrow.kind}
          data-arrow={arrow.kind}
          data-on={pointed === arrow.kind}
          data-off={pointed !== undefined && pointed !== arrow.kind}
        >
          <g transform={`translate(${arrow.x} ${arrow.y}) rotate(${(Math.atan2(arrow.dy, arrow.dx) * 180) / Math.PI})`}>
            <path className="step-casing" d={pathOf(arrow)} />
            <path className="step-line" d={pathOf(arrow)} />
          </g>
          <text x={arrow.x + arrow.at[0]} y={arrow.y + arrow.at[1]} textAnchor="middle" dominantBaseline="central">
            {arrow.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
