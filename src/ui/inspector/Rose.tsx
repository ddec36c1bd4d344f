import type { Curvature } from '../../core/inspect/curvature';
import type { Point } from '../../core/types';
import type { InspectorWords } from '../../locales/inspector/en';

/** How far from the middle the steepest slope is drawn. */
const RADIUS = 74;

interface Props {
  /** The unit vector along −∇J; absent on level ground. */
  readonly down: Point | undefined;
  /** The needle, radians from the first axis against the clock. */
  readonly angle: number;
  readonly curvature: Curvature;
  readonly words: InspectorWords;
}

const line = ([x, y]: Point, from: number, to: number): string => `M${from * x} ${-from * y}L${to * x} ${-to * y}`;

/** Slope against direction: in polar coordinates a circle through the middle downhill, and its mirror image uphill. */
export function Rose({ down, angle, curvature: { along }, words }: Props) {
  const needle: Point = [Math.cos(angle), Math.sin(angle)];
  const across: Point = [-along[1], along[0]];
  const share = down ? Math.abs(needle[0] * down[0] + needle[1] * down[1]) : 0;
  return (
    <svg className="rose" viewBox="-100 -100 200 200" aria-hidden="true">
      <circle className="rose-ring" r={RADIUS} />
      <circle className="rose-ring" r={RADIUS / 2} />
      {down && (
        <>
          <circle className="rose-up" cx={(-RADIUS / 2) * down[0]} cy={(RADIUS / 2) * down[1]} r={RADIUS / 2} />
          <circle className="rose-down" cx={(RADIUS / 2) * down[0]} cy={(-RADIUS / 2) * down[1]} r={RADIUS / 2} />
        </>
      )}
      {(
        [
          [along, 'λ₁'],
          [across, 'λ₂'],
        ] as const
      ).map(([way, name]) => (
        <g key={name} className="rose-axis">
          <path d={line(way, -RADIUS, RADIUS)} />
          <text x={-86 * way[0]} y={86 * way[1]}>
            {name}
          </text>
        </g>
      ))}
      {down && (
        <g className="rose-steepest">
          <path d={line(down, 0, RADIUS + 6)} />
          <text x={90 * down[0]} y={-90 * down[1]}>
            −∇J
          </text>
        </g>
      )}
      {down &&
        ([1, -1] as const).map((sign) => (
          <text
            key={sign}
            className="rose-word"
            x={sign * 37 * down[0] - 17 * down[1]}
            y={-sign * 37 * down[1] - 17 * down[0]}
          >
            {sign > 0 ? words.compass.down : words.compass.up}
          </text>
        ))}
      <g className="rose-needle">
        <path d={line(needle, 0, RADIUS)} />
        <circle cx={RADIUS * needle[0]} cy={-RADIUS * needle[1]} r="6" />
        <circle className="rose-reading" cx={share * RADIUS * needle[0]} cy={-share * RADIUS * needle[1]} r="3.5" />
      </g>
    </svg>
  );
}
