import { line } from 'd3';
import { type CSSProperties, useMemo, useRef } from 'react';
import type { Design } from '../../core/explore/design';
import { axisTicks } from '../../plot/experiment/axisTicks';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import { mayTake, takeSettings } from './change';
import type { Seen } from './model';
import { bestValues, isBasins, otherValues, ownValues, valuesAt } from './own';
import type { Area } from './planeArea';
import { type Quickest, quickest } from './quickest';
import { countOf } from './reading';
import { useDrag } from './useDrag';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

interface Props {
  readonly seen: Seen;
  readonly area: Area;
}

/** Where a pair of values stands in an area, px. */
const pxOf = ({ scales: [x, y] }: Area, [a, b]: readonly number[]): readonly [number, number] => [
  x.toPx(a!),
  y.toPx(b!),
];

/** Numbers and names along the lower and the left edge. */
function Axes({ seen, area }: Props) {
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
          <text x={left + at} y={bottom + 18} textAnchor="middle">
            {names.value(first.name, value)}
          </text>
        </g>
      ))}
      <text x={left + width / 2} y={bottom + 37} textAnchor="middle">
        {title(first)}
      </text>
      {axisTicks(second, scales[1], height).map(({ value, at }) => (
        <g key={value}>
          <path d={`M${left} ${top + at}h-5`} />
          <text x={left - 9} y={top + at + 4} textAnchor="end">
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

/** The largest rate that holds, at each value of the other axis. */
function edgePath({ axes }: Design, edges: Float64Array, { scales }: Area): string {
  const rate = axes.findIndex(({ name }) => name === 'lr');
  const other = axes[1 - rate];
  if (rate < 0 || !other || edges.length !== other.values.length) return '';
  const draw = line<number>()
    .digits(1)
    .defined((i) => edges[i]! > 0)
    .x((i) => (rate === 0 ? scales[0].toPx(edges[i]!) : scales[0].toPx(other.values[i]!)))
    .y((i) => (rate === 0 ? scales[1].toPx(other.values[i]!) : scales[1].toPx(edges[i]!)));
  return draw(Array.from(edges, (_, i) => i)) ?? '';
}

function TheoryLine({ seen, area }: Props) {
  const edges = useExperimentPart((state) => state.theory?.edges);
  const best = useExperimentPart((state) => state.theory?.best);
  const path = useMemo(() => (edges ? edgePath(seen.design, edges, area) : ''), [edges, seen.design, area]);
  const [x, y] = best ? pxOf(area, bestValues(seen.design, best)) : [0, 0];
  const mark = best ? `M${x - 5} ${y - 5}l10 10m0-10l-10 10` : '';
  if (!path && !mark) return null;
  return (
    <g className="experiment-edge">
      <path className="experiment-casing" d={path + mark} />
      <path d={path + mark} />
    </g>
  );
}

/** Labels of places that lie no farther apart up and down than this, px, would meet. */
const CLOSE = 40;

/** How near a label comes to the upper and the lower edge, px. */
const MARGIN = 20;

/** Which side of a place its label stands on, and what keeps it within the picture. */
const beside = ([x, y]: readonly [number, number], { left, top, width, height }: Area): CSSProperties => {
  const within = top + Math.min(height - MARGIN, Math.max(MARGIN, y));
  return x < width / 2
    ? { left: left + x + 18, top: within }
    : { left: left + x - 18, top: within, transform: 'translate(-100%, -50%)' };
};

/** The place of the fewest updates, once all is known. */
function Fewest({ seen, area, best }: Props & { readonly best: Quickest }) {
  const { format } = useShared();
  const words = useExperimentWords();
  const names = useNames(seen, seen.experiment.route);
  const values = valuesAt(seen.design, best.place);
  const at = pxOf(area, values);
  return (
    <>
      <span className="experiment-ring" style={{ left: area.left + at[0], top: area.top + at[1] }} />
      <p className="experiment-label" style={beside(at, area)} data-fewest={best.place}>
        <strong>{words.picture.fewest(countOf(best.updates, format), words.reading.updates(best.updates))}</strong>
        <br />
        {names.values(seen.design, values)}
      </p>
    </>
  );
}

/** The cross at the place that is read. */
function Cross({ seen, area }: Props) {
  const place = useExperimentPart((state) => state.pointed ?? state.pinned);
  if (place === undefined) return null;
  const [x, y] = pxOf(area, valuesAt(seen.design, place));
  return (
    <g className="experiment-cross" transform={`translate(${area.left + x} ${area.top + y})`}>
      <circle className="experiment-casing" r="7" />
      <circle r="7" />
      <path className="experiment-casing" d="M-12 0H-3M3 0H12M0-12V-3M0 3V12" />
      <path d="M-12 0H-3M3 0H12M0-12V-3M0 3V12" />
    </g>
  );
}

/** The route's own setting: where it stands, and to be taken hold of. */
function Own({ seen, area, best }: Props & { readonly best: Quickest | undefined }) {
  const { store, palette } = useShared();
  const words = useExperimentWords();
  const names = useNames(seen, seen.experiment.route);
  const scenario = useApp((state) => state.scenario);
  const frame = useApp((state) => state.frame);
  const handle = useRef<HTMLDivElement>(null);
  const { experiment, design, findings } = seen;
  const values = ownValues(design, scenario);
  const free = mayTake({ scenario, frame }, { experiment, values: otherValues(design, values) });
  const clamp = (px: number, most: number): number => Math.min(most, Math.max(0, px));
  const [px, py] = pxOf(area, values);
  const at: readonly [number, number] = [clamp(px, area.width), clamp(py, area.height)];
  const other = best && pxOf(area, valuesAt(design, best.place))[1] - at[1];
  // Out of the way of what is said of another place.
  const moved = other === undefined || Math.abs(other) > CLOSE ? undefined : other > 0 ? 'up' : 'down';
  const outside = px !== at[0] || py !== at[1];
  const drag = useDrag(
    () => handle.current?.parentElement,
    [area.left + at[0], area.top + at[1]],
    (x, y) => {
      const [first, second] = findings.axes;
      const [i, j] = [area.scales[0].placeAt(x - area.left), area.scales[1].placeAt(y - area.top)];
      takeSettings(store, { experiment, values: [first.values[i]!, second!.values[j]!] }, 'experiment');
    },
  );
  const colour = routeColour(palette, design.place);
  return (
    <>
      <svg className="experiment-marks" aria-hidden="true">
        <path
          className="experiment-guides"
          d={`M${area.left} ${area.top + at[1]}H${area.left + at[0]}V${area.top + area.height}`}
        />
      </svg>
      <div
        ref={handle}
        className="experiment-handle"
        data-outside={outside}
        data-locked={!free}
        style={{ left: area.left + at[0], top: area.top + at[1], '--route': colour }}
        {...(free && drag)}
      />
      <p className="experiment-label" data-moved={moved} style={beside(at, area)} aria-hidden="true">
        <strong>{words.picture.own(names.values(design, values))}</strong>
      </p>
    </>
  );
}

/** What stands on a plane: axes, theory, the quickest place, the route's own, the reading. */
export function PlaneMarks({ seen, area, width, height }: Props & { readonly width: number; readonly height: number }) {
  const basins = isBasins(seen);
  const ended = useExperimentPart((state) => state.phase === 'ended');
  const best = useMemo(() => (ended && !basins ? quickest(seen) : undefined), [ended, basins, seen]);
  return (
    <>
      {!basins && <Own seen={seen} area={area} best={best} />}
      <svg className="experiment-marks" width={width} height={height} aria-hidden="true">
        {!basins && <Axes seen={seen} area={area} />}
        <svg x={area.left} y={area.top} width={area.width} height={area.height} overflow="hidden" aria-hidden="true">
          {!basins && <TheoryLine seen={seen} area={area} />}
        </svg>
        <Cross seen={seen} area={area} />
      </svg>
      {best && <Fewest seen={seen} area={area} best={best} />}
    </>
  );
}
