import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import './arrows.css';
import './samples.css';
import { type ArrowGround, arrowPath, arrowsOf, turned } from './arrows';
import { usePointed } from './pointed';
import { SampleArrows } from './SampleArrows';
import { useSampleArrows } from './sampleArrows';
import { useInspected } from './useInspected';

/** Of the update that is laid open the gradient, the memory and the step, or else its samples' gradients, as arrows. */
export function StepArrows({ ground }: { readonly ground: ArrowGround }) {
  const { palette } = useShared();
  const { result, place, step } = useInspected();
  const pointed = usePointed();
  const samplesShown = useSampleArrows();
  if (!step || step === 'late') return null;
  const arrows = samplesShown ? [] : arrowsOf(result.scenario.runs[place]!, step, ground);
  // What is brought out is drawn last, over the others.
  const sorted = [...arrows].sort((a, b) => Number(a.kind === pointed) - Number(b.kind === pointed));
  const { scale = 1 } = ground;
  return (
    <svg
      className="map-layer map-marks step-arrows"
      width={ground.width * scale}
      height={ground.height * scale}
      viewBox={ground.scale === undefined ? undefined : `0 0 ${ground.width} ${ground.height}`}
      aria-hidden="true"
      data-hidden={ground.isHidden?.(step.theta)}
      style={{ '--route': routeColour(palette, place) }}
    >
      {samplesShown && <SampleArrows objective={result.objective} step={step} ground={ground} />}
      {sorted.map((arrow) => (
        <g
          key={arrow.kind}
          data-arrow={arrow.kind}
          data-on={pointed === arrow.kind}
          data-off={pointed !== undefined && pointed !== arrow.kind}
        >
          <g transform={turned(arrow)}>
            <path className="step-casing" d={arrowPath(Math.hypot(arrow.dx, arrow.dy))} />
            <path className="step-line" d={arrowPath(Math.hypot(arrow.dx, arrow.dy))} />
          </g>
          <text x={arrow.x + arrow.at[0]} y={arrow.y + arrow.at[1]} textAnchor="middle" dominantBaseline="central">
            {arrow.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
