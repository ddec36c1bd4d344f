import { useMemo } from 'react';
import type { SettingAxis } from '../../core/explore/settingAxis';
import { axisScale } from '../../plot/experiment/axisScale';
import { axisTicks } from '../../plot/experiment/axisTicks';
import { textScale } from '../browser/textScale';
import { useSize } from '../browser/useSize';
import { useShared } from '../shell/context';
import { CurveHandle } from './CurveHandle';
import { CurveRow } from './CurveRow';
import { type CurvePlace, curveRowsOf } from './curveRows';
import { PlaceInputs } from './PlaceInputs';
import type { Seen } from './question';
import { RowTitle } from './RowTitle';
import { bestValues } from './routeValues';
import { ShareRow } from './ShareRow';
import { Strip } from './Strip';
import { useCurvePointer } from './useCurvePointer';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** Room beside the rows, above and below them, and for the head of each, in sixteenths of a rem. */
const ROOM = { left: 68, right: 128, narrow: 18, foot: 46, head: 30, under: 16 } as const;

/** A picture that is narrower has no words to the right of its rows, in the same. */
const NARROW = 620;

function Foot({ axis, place }: { readonly axis: SettingAxis; readonly place: CurvePlace }) {
  const words = useExperimentWords();
  const { names, left, width, bottom, scale } = place;
  const title = axis.name === 'batch' ? words.curves.batchAxis : names.name(axis.name);
  return (
    <g className="experiment-axes">
      <path className="experiment-base" d={`M${left} ${bottom}h${width}`} />
      {axisTicks(axis, scale, width).map(({ value, at }) => (
        <g key={value}>
          <path d={`M${left + at} ${bottom}v5`} />
          <text x={left + at} y={bottom} dy="1.4em" textAnchor="middle">
            {names.value(axis.name, value)}
          </text>
        </g>
      ))}
      <text x={left} y={bottom} dy="2.85em">
        {axis.scale === 'log' && axis.name !== 'batch' ? words.logScale(title) : title}
      </text>
    </g>
  );
}

/** The largest rate that holds, or the size of a batch at which noise equals slope. */
function Bound({ seen, place }: { readonly seen: Seen; readonly place: CurvePlace }) {
  const { format } = useShared();
  const words = useExperimentWords();
  const theory = useExperimentPart((state) => state.theory);
  const { name } = seen.findings.axes[0];
  const { names, scale, left, width, top, bottom, narrow } = place;
  const value = name === 'lr' ? theory?.edges?.[0] : name === 'batch' ? theory?.batch?.law?.critical : undefined;
  if (value === undefined || !(value > 0)) return null;
  const x = scale.toPx(value);
  if (!(x >= 0 && x <= width)) return null;
  const said =
    name === 'lr'
      ? `${names.values({ axes: seen.findings.axes }, [value])} · ${words.picture.bound}`
      : narrow
        ? `B = ${format.whole(value)}`
        : words.curves.critical(format.whole(value));
  const right = x > width - (narrow ? 80 : 240);
  return (
    <g className="experiment-bound">
      <path d={`M${left + x} ${top}V${bottom}`} />
      <text x={left + x + (right ? -7 : 7)} y={top + (narrow ? 28 : 12)} textAnchor={right ? 'end' : 'start'}>
        {said}
      </text>
    </g>
  );
}

/** The rate that theory calls best. */
function Best({ seen, place }: { readonly seen: Seen; readonly place: CurvePlace }) {
  const best = useExperimentPart((state) => state.theory?.best);
  const [x] = best ? bestValues(seen.design, best) : [];
  if (x === undefined) return null;
  const px = place.scale.toPx(x);
  if (!(px >= 0 && px <= place.width)) return null;
  const [at, y] = [place.left + px, place.bottom - 10];
  return (
    <g className="experiment-edge">
      <path d={`M${at - 5} ${y - 5}l10 10m0-10l-10 10`} />
    </g>
  );
}

/** What comes of each value of one setting: rows over one axis, with the route's own value and the one that is read. */
export function CurvePicture({ seen }: { readonly seen: Seen }) {
  const words = useExperimentWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const { experiment, findings } = seen;
  const names = useNames(seen, experiment.route);
  const [axis] = findings.axes;
  const type = textScale();
  const narrow = width < NARROW * type;
  const rows = useMemo(() => curveRowsOf(seen, words, narrow), [seen, words, narrow]);
  const across = Math.max(
    40,
    width -
      type *
        (ROOM.left + (narrow || findings.draws === 1 || experiment.measure === 'outcome' ? ROOM.narrow : ROOM.right)),
  );
  const scale = useMemo(() => axisScale(axis, 0, across), [axis, across]);
  const place: CurvePlace = {
    left: ROOM.left * type,
    width: across,
    top: 0,
    bottom: height - ROOM.foot * type,
    scale,
    names,
    narrow,
  };
  const pointing = useCurvePointer(place);
  const fixed = rows.reduce((sum, row) => sum + (row.height ?? 0) * type, 0);
  const each = (place.bottom - fixed) / rows.filter((row) => row.height === undefined).length;
  let end = 0;
  const placed = rows.map((row, i) => {
    const top = end + ROOM.head * type;
    end += row.height === undefined ? each : row.height * type;
    // What stands under the lowest point is clear of the axis.
    const foot = i === rows.length - 1 && row.id === 'time' ? ROOM.under * type : 0;
    return { row, at: { ...place, top, bottom: end - foot } };
  });
  return (
    <figure className="experiment-picture" ref={ref} aria-label={words.picture.curve} {...pointing}>
      {width > 0 && height > 0 && (
        <>
          <svg className="experiment-marks" width={width} height={height} aria-hidden="true">
            {placed.map(({ row, at }, i) => {
              if (row.id === 'strip') return null;
              if (row.id === 'ends') return <ShareRow key={row.id} seen={seen} row={row} place={at} />;
              return <CurveRow key={row.id} seen={seen} row={row} place={at} first={i === 0} />;
            })}
            <Foot axis={axis} place={place} />
          </svg>
          {placed[0]?.row.id === 'strip' && <Strip seen={seen} place={placed[0].at} />}
          <CurveHandle seen={seen} place={place} />
          <svg className="experiment-marks" width={width} height={height} aria-hidden="true">
            {placed.map(({ row, at }) => (
              <RowTitle key={row.id} row={row} place={at} />
            ))}
            <Bound seen={seen} place={{ ...place, top: ((rows[0]?.height ?? 0) + 8) * type }} />
            <Best seen={seen} place={place} />
          </svg>
          <PlaceInputs seen={seen} />
        </>
      )}
    </figure>
  );
}
