import type { Inspection } from '../../core/inspect/inspector';
import type { Objective } from '../../core/objective';
import type { Point } from '../../core/types';
import { type ArrowGround, arrowPath, turned } from './arrows';
import { drawnOf, longestOf, partOf, pullsAt } from './pulls';

/** The longest of the samples' arrows, px. */
const LONGEST = 96;

interface SampleArrowsProps {
  readonly objective: Objective;
  readonly step: Inspection;
  readonly ground: ArrowGround;
}

/** The gradients of the batch's samples on the map, downhill, and their mean, all in one proportion. */
export function SampleArrows({ objective, step, ground }: SampleArrowsProps) {
  if (objective.samples === 1) return null;
  const pulls = pullsAt(objective, step);
  const { downs, ids, mean, strongest } = pulls;
  const [x, y] = ground.place(step.theta[0], step.theta[1]);
  if (!Number.isFinite(x + y)) return null;
  // A map's axes need not have one scale: what leads downhill there is the gradient as the map stretches it.
  const onMap = (down: Point): Point => ground.way(step.theta, down);
  const drawn = drawnOf(pulls).map((at) => ({ at, way: onMap(downs[at]!) }));
  const longest = longestOf(drawn.map(({ way }) => way));
  const place = (way: Point) => {
    const [dx, dy] = partOf(way, longest);
    return { transform: turned({ x, y, dx, dy }), d: arrowPath(LONGEST * Math.hypot(dx, dy)) };
  };
  const data = objective.surface.fit?.data;
  return (
    <g className="step-fan">
      {drawn.map(({ at, way }) => (
        <path
          key={at}
          className="fan-sample"
          data-outlier={data?.outlier?.[ids[at]!] === 1}
          data-strongest={at === strongest?.at}
          {...place(way)}
        />
      ))}
      <path className="step-casing" {...place(onMap(mean))} />
      <path className="fan-mean" {...place(onMap(mean))} />
    </g>
  );
}
