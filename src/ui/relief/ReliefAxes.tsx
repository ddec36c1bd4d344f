import { axesOf, type EdgeAxis, insideOf, STROKE } from '../../plot/relief/axes';
import { useShared } from '../shell/context';
import type { ReliefPicture } from './picture';

interface AxisProps {
  readonly axis: EdgeAxis;
  readonly name: string;
  readonly id: string;
  /** Of the relief, px. */
  readonly width: number;
}

function Axis({ axis, name, id, width }: AxisProps) {
  const { format } = useShared();
  const placed = axis.name && insideOf(axis.name, name, width);
  return (
    <g data-axis={id}>
      {axis.ticks.map(({ value, x, y, dx, dy, words }) => (
        <g key={value}>
          <path d={`M${x} ${y}l${STROKE * dx} ${STROKE * dy}`} />
          <text x={words.x} y={words.y} dy="0.35em" textAnchor={words.anchor} data-value={value}>
            {format.plain(value)}
          </text>
        </g>
      ))}
      {placed && (
        <text x={placed.x} y={placed.y} dy="0.35em" textAnchor={placed.anchor} className="map-axis-name">
          {name}
        </text>
      )}
    </g>
  );
}

/** Values along the near edges of the block, and of the loss upright beside it. */
export function ReliefAxes({ picture: { surface, projection, levels } }: { readonly picture: ReliefPicture }) {
  const { text } = useShared();
  const axes = axesOf(projection, levels);
  const [nameX, nameY] = text.axes[surface.axes]!;
  return (
    <svg className="map-layer map-marks" width={projection.width} height={projection.height} aria-hidden="true">
      <g className="map-axes">
        <Axis axis={axes.x} name={nameX} id="x" width={projection.width} />
        <Axis axis={axes.y} name={nameY} id="y" width={projection.width} />
        {axes.loss && (
          <Axis
            axis={axes.loss}
            name={projection.block.log ? text.onMap.logAxis('J') : 'J'}
            id="loss"
            width={projection.width}
          />
        )}
      </g>
    </svg>
  );
}
