import type { Minimum } from '../core/types';
import type { Frame } from '../plot/frame';

/** Room at the right edge that the zoom buttons take, px. */
const TOOLS = 48;
/** Other minima that are named as well as marked, at most. */
const NAMED = 3;

/** A label that turns to the other side where it would leave the map. */
function Label({ x, y, gap, frame, children }: { x: number; y: number; gap: number; frame: Frame; children: string }) {
  const wide = [...children].reduce((sum, c) => sum + (c > '\u2e80' ? 13 : 7), 0);
  const left = x + gap + wide > frame.width - TOOLS;
  return (
    <text x={left ? x - gap : x + gap} y={y} textAnchor={left ? 'end' : 'start'}>
      {children}
    </text>
  );
}

function Hut({ x, y, frame, children }: { x: number; y: number; frame: Frame; children: string }) {
  return (
    <g>
      <path
        className="map-hut"
        transform={`translate(${x} ${y + 16})`}
        d="M-9 1 0-8 9 1M-6.5-1V8h13V-1M-1.8 8V3h3.6v5"
      />
      <Label x={x} y={y + 22} gap={16} frame={frame}>
        {children}
      </Label>
    </g>
  );
}

const near = (a: Minimum, lowest: Minimum, highest: number): boolean =>
  a.value - lowest.value <= 1e-9 * Math.max(1, highest - lowest.value);

interface Props {
  readonly minima: readonly Minimum[];
  readonly frame: Frame;
  readonly lowestName: string;
  readonly otherName: string;
}

/** The hut at the lowest of some minima, small marks at the others; parts of a drawing. */
export function MinimaMarks({ minima, frame, lowestName, otherName }: Props) {
  const sorted = [...minima].sort((a, b) => a.value - b.value);
  const lowest = sorted[0];
  const highest = sorted.at(-1)?.value ?? 0;
  const huts = lowest ? sorted.filter((m) => near(m, lowest, highest)) : [];
  const others = sorted.slice(huts.length);
  const seen = ({ x, y }: Minimum): boolean => {
    const px = frame.toX(x);
    const py = frame.toY(y);
    return px > 0 && py > 0 && px < frame.width && py < frame.height;
  };
  return (
    <>
      {others.filter(seen).map((m) => (
        <g key={`${m.x} ${m.y}`}>
          <circle className="map-minimum" cx={frame.toX(m.x)} cy={frame.toY(m.y)} r={4} />
          {others.length <= NAMED && (
            <text
              x={
                frame.toX(m.x) > frame.width - 2 * TOOLS
                  ? Math.min(frame.toX(m.x) + 8, frame.width - TOOLS)
                  : frame.toX(m.x)
              }
              y={frame.toY(m.y) + (frame.toY(m.y) < 30 ? 10 : -14)}
              dominantBaseline={frame.toY(m.y) < 30 ? 'hanging' : 'auto'}
              textAnchor={frame.toX(m.x) > frame.width - 2 * TOOLS ? 'end' : 'middle'}
            >
              {otherName}
            </text>
          )}
        </g>
      ))}
      {huts.filter(seen).map((m) => (
        <Hut key={`${m.x} ${m.y}`} x={frame.toX(m.x)} y={frame.toY(m.y)} frame={frame}>
          {lowestName}
        </Hut>
      ))}
    </>
  );
}
