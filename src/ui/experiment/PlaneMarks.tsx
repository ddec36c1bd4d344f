import { line } from 'd3';
import { type CSSProperties, useMemo, useRef } from 'react';
import { isOverMap, valuesAt } from '../../core/explore/design';
import { edgeLine } from '../../plot/experiment/edgeLine';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import { mayTake, takeSettings } from './change';
import { PlaneAxes } from './PlaneAxes';
import type { Area } from './planeArea';
import type { Seen } from './question';
import { type Quickest, quickest } from './quickest';
import { countOf } from './reading';
import { bestValues, otherValues, ownValues } from './routeValues';
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

/** The bound that theory knows, and the setting that it calls best. */
function TheoryLine({ seen, area }: Props) {
  const edges = useExperimentPart((state) => state.theory?.edges);
  const best = useExperimentPart((state) => state.theory?.best);
  const path = useMemo(() => {
    const [x, y] = area.scales;
    const draw = line<readonly [number, number]>(
      ([a]) => x.toPx(a),
      ([, b]) => y.toPx(b),
    ).digits(1);
    return draw.defined(([a, b]) => a >= 0 && b >= 0)(edgeLine(seen.design.axes, edges)) ?? '';
  }, [edges, seen.design, area]);
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
  const own = pxOf(
    area,
    ownValues(
      seen.design,
      useApp((state) => state.scenario),
    ),
  );
  const off = own[1] - at[1];
  // Out of the way of the route's own ring.
  const moved = Math.abs(off) > CLOSE ? undefined : off > 0 ? 'up' : 'down';
  return (
    <>
      <span className="experiment-ring" style={{ left: area.left + at[0], top: area.top + at[1] }} />
      <p className="experiment-label" data-moved={moved} style={beside(at, area)} data-fewest={best.place}>
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
  const basins = isOverMap(seen.design);
  const ended = useExperimentPart((state) => state.phase === 'ended');
  const best = useMemo(() => (ended && !basins ? quickest(seen) : undefined), [ended, basins, seen]);
  return (
    <>
      {!basins && <Own seen={seen} area={area} best={best} />}
      <svg className="experiment-marks" width={width} height={height} aria-hidden="true">
        {!basins && <PlaneAxes seen={seen} area={area} />}
        <svg x={area.left} y={area.top} width={area.width} height={area.height} overflow="hidden" aria-hidden="true">
          {!basins && <TheoryLine seen={seen} area={area} />}
        </svg>
        <Cross seen={seen} area={area} />
      </svg>
      {best && <Fewest seen={seen} area={area} best={best} />}
    </>
  );
}
