import { useMemo } from 'react';
import { ENDS } from '../../core/ends';
import { nearestPlace } from '../../core/explore/design';
import { isPassage } from '../../core/explore/experiment';
import { type CurvePaths, type CurvePoint, curvePaths, curvePoints, curveScale } from '../../plot/experiment/curves';
import { useApp, useShared } from '../shell/context';
import { type CurvePlace, type CurveRowSpec, hasTheory } from './curveRows';
import type { Seen } from './question';
import { countOf, isCounted } from './reading';
import { ownValues } from './routeValues';
import { shareLook } from './shareLook';
import { useExperimentPart } from './useModel';
import { useExperimentWords } from './words';

interface Props {
  readonly seen: Seen;
  readonly row: CurveRowSpec;
  readonly place: CurvePlace;
  /** Whether it is the uppermost, which says what is drawn. */
  readonly first: boolean;
}

/** Where a run may arrive. */
const ARRIVALS = ['reached', 'other'] as const;

/** A point whose run arrived there, or without a measure: how long others take says nothing of how soon one would. */
function arrived(
  { findings, design, scenario }: Seen,
  point: CurvePoint,
  where: readonly (typeof ARRIVALS)[number][],
): CurvePoint {
  const end = ENDS[findings.trials.ends[design.axes[0].values.indexOf(point.value)]!];
  // Who is in another valley may be settling there still.
  const there = where.some((one) => one === end) && (end === 'reached' || point.median < scenario.steps);
  return there ? point : { ...point, low: Number.NaN, median: Number.NaN, high: Number.NaN };
}

/** The lowest of the points, which is nearest to the foot. */
function lowestDot(dots: CurvePaths['dots']): CurvePaths['dots'][number] | undefined {
  let lowest: CurvePaths['dots'][number] | undefined;
  for (const dot of dots) if (!dot.missed && (!lowest || dot.y > lowest.y)) lowest = dot;
  return lowest;
}

/** A median with its band over one axis, theory's curve where there is one, and the place that is read. */
export function CurveRow({ seen, row, place, first }: Props) {
  const { format, palette } = useShared();
  const words = useExperimentWords();
  const { findings, experiment, design } = seen;
  const theory = useExperimentPart((state) => state.theory?.batch);
  const chosen = useExperimentPart((state) => state.pointed ?? state.pinned);
  const scenario = useApp((state) => state.scenario);
  const { left, top, bottom, width, scale, narrow } = place;
  const height = bottom - top;
  const { times, id } = row;
  const points = useMemo(() => {
    const all = curvePoints(seen.findings, times);
    return id === 'arrival' ? all.map((point) => arrived(seen, point, ARRIVALS)) : all;
  }, [seen, times, id]);
  const expected = useMemo(() => {
    if (!theory || !hasTheory(seen, row)) return undefined;
    return theory.updates.map((updates, i) => updates * (times?.(design.axes[0].values[i]!) ?? 1));
  }, [theory, seen, row, times, design]);
  const vertical = useMemo(() => curveScale(points, expected, height), [points, expected, height]);
  const paths = useMemo(() => curvePaths(points, expected, vertical, scale), [points, expected, vertical, scale]);
  const arrivals = useMemo(
    () =>
      id === 'arrival' &&
      ARRIVALS.map((end) => {
        const there = points.map((point) => arrived(seen, point, [end]));
        return [end, curvePaths(there, undefined, vertical, scale).line] as const;
      }),
    [seen, id, points, vertical, scale],
  );
  const means = useMemo(() => {
    if (!hasTheory(seen, row) || !seen.findings.means) return '';
    let marks = '';
    seen.findings.means.forEach((mean, i) => {
      const size = design.axes[0].values[i]!;
      if (!(mean < Number.POSITIVE_INFINITY)) return;
      const [x, y] = [scale.toPx(size), vertical.toPx(mean * (times?.(size) ?? 1))];
      // Beyond the row it would stand in another.
      if (y < 0 || y > height) return;
      marks += `M${(x - 4).toFixed(1)} ${y.toFixed(1)}h8m-4-4v8`;
    });
    return marks;
  }, [seen, row, design, scale, vertical, times, height]);
  const counted = isCounted(experiment.measure);
  const write = (value: number): string => (counted ? countOf(value, format) : format.value(value));
  const at = chosen ?? nearestPlace(design, ownValues(design, scenario));
  const found = paths.dots.find((one) => one.place === at);
  const dot = id === 'arrival' && found?.missed ? undefined : found;
  const value = points.find((one) => one.value === design.axes[0].values[at])?.median;
  const last = paths.dots.findLast(({ missed }) => !missed);
  const least = useMemo(() => (id === 'time' ? lowestDot(paths.dots) : undefined), [id, paths]);
  const law = first ? theory?.law : undefined;
  const several = findings.draws > 1;
  const none = points.length === design.axes[0].values.length && !points.some(({ low }) => Number.isFinite(low));
  const dotted = paths.dots.length <= 80;
  return (
    <g className="experiment-curve" data-row={id} transform={`translate(${left} ${top})`}>
      {(points.length > 0 ? vertical.ticks : []).map((tick) => (
        <g key={tick} transform={`translate(0 ${vertical.toPx(tick)})`}>
          <path className="experiment-grid" d={`M0 0h${width}`} />
          <text className="experiment-tick" x={-9} dy="0.32em" textAnchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      {none && (
        <text className="experiment-note-at" x={width / 2} y={height / 2} textAnchor="middle">
          {id === 'arrival' || isPassage(experiment.measure)
            ? words.curves.noneArrives(format.whole(seen.scenario.steps))
            : words.curves.allLost}
        </text>
      )}
      {several && <path className="experiment-band" d={paths.band} />}
      {arrivals ? (
        arrivals.map(([end, d]) => (
          <path
            key={end}
            className="experiment-line"
            data-end={end}
            d={d}
            style={end === 'other' ? { stroke: shareLook(end, palette).colours[0] } : undefined}
          />
        ))
      ) : (
        <path className="experiment-line" d={paths.line} />
      )}
      {paths.theory && <path className="experiment-expected" d={paths.theory} />}
      {means && <path className="experiment-mean" d={means} />}
      {paths.dots.map(
        ({ place: index, x, y, missed }) =>
          (missed ? id !== 'arrival' : dotted) && (
            <circle key={index} className="experiment-dot" data-missed={missed} cx={x} cy={y} r={missed ? 3.5 : 3} />
          ),
      )}
      {dot && (
        <g className="experiment-read">
          <circle cx={dot.x} cy={dot.y} r="6" />
          <text
            x={dot.x + (dot.x > width - 70 ? -11 : 11)}
            y={dot.y < 22 ? dot.y + 20 : dot.y - 10}
            textAnchor={dot.x > width - 70 ? 'end' : 'start'}
          >
            {dot.missed
              ? isPassage(experiment.measure)
                ? words.reading.missed(format.whole(seen.scenario.steps))
                : words.reading.lost
              : write(value!)}
          </text>
        </g>
      )}
      {!narrow && last && several && (
        <text className="experiment-line-name" x={width + 12} y={Math.min(height - 4, last.y + 4)}>
          {id === 'time'
            ? `P = ${format.whole(experiment.parallel)}`
            : words.curves.median(format.whole(findings.draws))}
        </text>
      )}
      {least && (
        <text
          className="experiment-note-at"
          x={least.x + (least.x > width - 90 ? -10 : 10)}
          y={least.y + 18}
          textAnchor={least.x > width - 90 ? 'end' : 'start'}
        >
          {words.curves.leastTime}
        </text>
      )}
      {law && !narrow && (
        <g className="experiment-law">
          <path className="experiment-expected" d={`M${width * 0.06} 8h26`} />
          <text x={width * 0.06 + 33} y={12}>
            {words.curves.law(format.figures(Number(law.least.toPrecision(2))), format.whole(law.critical))}
          </text>
        </g>
      )}
    </g>
  );
}
