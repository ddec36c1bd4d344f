import { area, line } from 'd3';
import type { Findings } from '../../core/explore/findings';
import { statisticsAt } from '../../core/explore/statistics';
import type { AxisScale } from './axisScale';
import { cutAtTop, isBelowTop, type LinePoint } from './cutAtTop';
import { measureTicks, numbersOf } from './measured';

/** Room above the largest value, px: also for points that missed, which lie on the upper edge; and below the least. */
const ABOVE = 10;
const ABOVE_WITH_MISSED = 20;
const BELOW = 6;

/** Measures that spread farther than by this factor are shown by their logarithm. */
const SPREAD = 8;

/** The part of a number within which others count as the same. */
const HARDLY = 1e-9;

/** A span below it is none: no pixel divides it. */
const NOTHING = 1e-280;

/** What the draws at one value came to. */
export interface CurvePoint {
  readonly value: number;
  /** Of the measure over the draws: a tenth, a half, nine tenths of them are no larger; infinite where they missed. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** The part of the draws that got there, 0 … 1. */
  readonly within: number;
  /** Draws made. */
  readonly tried: number;
}

/**
 * The points of an experiment along one axis, those left out where nothing was tried.
 * @param times what the measure is multiplied with at a value
 */
export function curvePoints(findings: Findings, times: (value: number) => number = () => 1): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  findings.axes[0].values.forEach((value, place) => {
    const { tried, low, median, high, within } = statisticsAt(findings, place);
    if (tried === 0) return;
    const factor = times(value);
    points.push({
      value,
      low: low * factor,
      median: median * factor,
      high: high * factor,
      within: within / tried,
      tried,
    });
  });
  return points;
}

/** Where what was measured stands, px from the top. */
export interface CurveScale {
  readonly ticks: readonly number[];
  toPx(value: number): number;
  readonly log: boolean;
  /** The values at the lower edge and at the upper one. */
  readonly domain: readonly [number, number];
}

/**
 * The scale of a measure along one axis: logarithmic where all numbers are positive and far apart, without ticks where
 * there is no number.
 * @param theory by place, of which what is far beyond the points is left out
 * @param height of the picture, px
 */
export function curveScale(
  points: readonly CurvePoint[],
  theory: ArrayLike<number> | undefined,
  height: number,
): CurveScale {
  const numbers = numbersOf(points, theory);
  const [least, most] = numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1];
  const log = least > 0 && most > SPREAD * least;
  const [rank, unrank] = log
    ? [Math.log, (at: number): number => Math.max(Number.MIN_VALUE, Math.exp(at))]
    : [(value: number) => value, (value: number) => value];
  const above = points.some(({ median, high }) => !Number.isFinite(median) || !Number.isFinite(high))
    ? ABOVE_WITH_MISSED
    : ABOVE;
  // What counts from nothing begins there, unless all of it is far from it.
  const bottom = !log && least >= 0 && most >= 2 * least ? 0 : least;
  const below = bottom === least && least !== 0 ? BELOW : 0;
  const spread = rank(most) - rank(bottom);
  const size = Math.max(Math.abs(least), Math.abs(most));
  const span = spread > Math.max(HARDLY * size, NOTHING) ? spread : size > NOTHING ? size : 1;
  const perPx = span / Math.max(1, height - above - below);
  const [low, high] = [rank(bottom) - below * perPx, rank(bottom) + span + above * perPx];
  const toPx = (value: number): number =>
    Number.isFinite(value) ? Math.min(height, height - ((rank(value) - low) / (high - low)) * height) : 0;
  const domain = [unrank(low), unrank(high)] as const;
  return { log, domain, toPx, ticks: numbers.length > 0 ? measureTicks(domain, log, toPx, height) : [] };
}

/** Curves as the data of SVG paths, and the points upon them, px. */
export interface CurvePaths {
  /** The medians, broken where one is infinite. */
  readonly line: string;
  /** From the low ends to the high ones; up to the top edge where these are infinite. */
  readonly band: string;
  /** What theory expects, as far as it is in the picture. */
  readonly theory: string;
  /** A point at each value that was tried; missed ones lie on the top edge. */
  readonly dots: readonly {
    readonly place: number;
    readonly x: number;
    readonly y: number;
    readonly missed: boolean;
  }[];
}

/**
 * Lays out a curve with its band and its theory.
 * @param theory by the place of each value of the axis
 */
export function curvePaths(
  points: readonly CurvePoint[],
  theory: ArrayLike<number> | undefined,
  scale: CurveScale,
  axis: AxisScale,
): CurvePaths {
  const x = ({ value }: CurvePoint): number => axis.toPx(value);
  const y = (value: number): number => (Number.isFinite(value) ? scale.toPx(value) : 0);
  const medians = line<CurvePoint>(x, ({ median }) => y(median)).defined(({ median }) => Number.isFinite(median));
  const reach = area<CurvePoint>(
    x,
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).defined(({ low }) => Number.isFinite(low));
  const expected = Array.from(theory ?? [], (value, place): LinePoint => {
    const at = axis.values[place];
    return [at === undefined ? Number.NaN : axis.toPx(at), Number.isFinite(value) ? scale.toPx(value) : Number.NaN];
  });
  return {
    line: medians(points) ?? '',
    band: reach(points) ?? '',
    theory: line<LinePoint>().defined(isBelowTop)(cutAtTop(expected)) ?? '',
    dots: points.map((point) => ({
      place: axis.placeAt(x(point)),
      x: x(point),
      y: y(point.median),
      missed: !Number.isFinite(point.median),
    })),
  };
}
