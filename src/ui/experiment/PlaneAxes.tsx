import { axisTicks } from '../../plot/experiment/axisTicks';
import type { Area } from './planeArea';
import type { Seen } from './question';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

interface Props {
  readonly seen: Seen;
  readonly area: Area;
}

/** Numbers and names along the lower and the left edge. */
export function PlaneAxes({ seen, area }: Props) {
  const { experiment, findings } = seen;
  const names = useNames(seen, experiment.route);
  const words = useExperimentWords();
  const [first, second] = findings.axes;
  if (!second) return null;
  const title = ({ name, scale }: typeof first): string =>
    scale === 'log' && name !== 'batch' ? words.logScale(names.name(name)) : names.name(name);
  const { left, top, width, height, scales } = area;
  const bottom = top + height;
  return (
    <g className="experiment-axes">
      {axisTicks(first, scales[0], width).map(({ value, at }) => (
        <g key={value}>
          <path d={`M${left + at} ${bottom}v5`} />
          <text x={left + at} y={bottom} dy="1.4em" textAnchor="middle">
            {names.value(first.name, value)}
          </text>
        </g>
      ))}
      <text x={left + width / 2} y={bottom} dy="2.85em" textAnchor="middle">
        {title(first)}
      </text>
      {axisTicks(second, scales[1], height).map(({ value, at }) => (
        <g key={value}>
          <path d={`M${left} ${top + at}h-5`} />
          <text x={left - 9} y={top + at} dy="0.32em" textAnchor="end">
            {names.value(second.name, value)}
          </text>
        </g>
      ))}
      <text transform={`translate(${Math.min(13, left / 4)} ${top + height / 2}) rotate(-90)`} textAnchor="middle">
        {title(second)}
      </text>
    </g>
  );
}
