import type { Dataset, Fit, Point } from '../core/types';
import { clipSegment } from './clip';
import { type Marker, traceMarker } from './markers';
import type { Ink } from './pen';
import type { RouteStyle } from './routeStyle';
import { linearScale } from './scale';

/** From the data's own units to px within the plot. */
export interface DataScales {
  readonly width: number;
  readonly height: number;
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  toX(value: number): number;
  toY(value: number): number;
}

/** Points drawn and points ringed at most; of more, every so-manieth. */
const MOST_POINTS = 2000;
const MOST_RINGS = 256;
/** Places at which a fitted curve is evaluated. */
const CURVE = 96;
/** Farther off than any chart, so that sums of pixels stay finite. */
const FAR_OFF = 1e6;
/** How far beyond the plot lines are drawn, so that their ends stay out of sight, px. */
const BEYOND = 40;

const padded = (column: Float64Array): [number, number] => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of column) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const pad = 0.06 * (high - low) || 0.1 * Math.abs(low) || 0.5;
  return [low - pad, high + pad];
};

export function dataScales(data: Dataset, width: number, height: number): DataScales {
  const x = padded(data.x);
  const y = padded(data.y);
  return { width, height, x, y, toX: linearScale(x, [0, width]), toY: linearScale(y, [height, 0]) };
}

/** At most `most` whole numbers below `count`, evenly spread. */
function evenly(count: number, most: number): number[] {
  const stride = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: Math.ceil(count / stride) }, (_, k) => k * stride);
}

/** How many of the samples are drawn. */
export const countDrawn = ({ x }: Dataset): number => evenly(x.length, MOST_POINTS).length;

/** Traces a marker around each of some samples. */
function traceMarks(
  context: Ink,
  { toX, toY }: DataScales,
  { x, y }: Dataset,
  ids: Iterable<number>,
  marker: Marker,
  area: number,
): void {
  context.beginPath();
  for (const id of ids) traceMarker(context, marker, toX(x[id]!), toY(y[id]!), area);
}

/** How samples of each class are marked: discs, and crosses for the second class. */
export const CLASS_MARKERS = ['circle', 'plus'] as const satisfies readonly Marker[];

/**
 * The samples: discs, and crosses for a second class. Outliers made on purpose are hollow diamonds; a point in the wrong
 * class stands within one.
 * @param label the class of each sample where classes matter
 */
export function drawSamples(
  context: Ink,
  scales: DataScales,
  data: Dataset,
  label: Uint8Array | undefined,
  inks: readonly [first: string, second: string],
): void {
  const ids = evenly(data.x.length, MOST_POINTS);
  const odd = (id: number): boolean => data.outlier?.[id] === 1;
  const many = ids.length > 600;
  const radius = many ? 1.6 : 2.3;
  CLASS_MARKERS.forEach((marker, one) => {
    const own = ids.filter((id) => (label?.[id] ?? 0) === one);
    const area = Math.PI * radius * radius * (one === 1 ? 1.5 : 1);
    context.globalAlpha = (many ? 0.4 : 0.5) + (label ? 0.25 : 0);
    context.fillStyle = inks[one]!;
    traceMarks(
      context,
      scales,
      data,
      own.filter((id) => !odd(id) || label),
      marker,
      area,
    );
    context.fill();
    context.globalAlpha = 0.85;
    context.strokeStyle = inks[one]!;
    context.lineWidth = 1.2;
    traceMarks(context, scales, data, own.filter(odd), 'diamond', label ? 80 : 26);
    context.stroke();
  });
  context.globalAlpha = 1;
}

/** A route on the data: the parameters that it has come to, and the batch that its last update looked at. */
export interface DataRoute {
  readonly theta: readonly [number, number];
  readonly batch: Uint32Array | undefined;
  readonly style: RouteStyle;
  readonly colour: string;
}

/** Around each sample of the batch an outline of the route's marker; wider ones where several routes ring. */
export function drawBatches(
  context: Ink,
  scales: DataScales,
  data: Dataset,
  routes: readonly DataRoute[],
  casing: string,
): void {
  let size = 66;
  for (const { batch, style, colour } of routes) {
    if (!batch) continue;
    const ids = evenly(batch.length, MOST_RINGS).map((k) => batch[k]!);
    // Each by itself: to stroke hundreds as one path takes three times as long.
    const ring = (ink: string, width: number): void => {
      context.strokeStyle = ink;
      context.lineWidth = width;
      for (const id of ids) {
        traceMarks(context, scales, data, [id], style.marker, size);
        context.stroke();
      }
    };
    ring(casing, 3.2);
    ring(colour, 1.6);
    size += 50;
  }
}

const clamp = (px: number): number => Math.max(-FAR_OFF, Math.min(FAR_OFF, px));

/** Two places on a border, beyond the plot on either side; none where the weights are 0. */
function borderEnds([a, b, c]: readonly [number, number, number], { x, y, width, height }: DataScales): Point[] {
  // In px from the middle: p·px + q·py + middle = 0.
  const [spanX, spanY] = [x[1] - x[0], y[1] - y[0]];
  const p = (a * spanX) / width;
  const q = (b * spanY) / height;
  const size = Math.hypot(p, q);
  if (!(size > 0)) return [];
  const middle = (a * (x[0] + x[1]) + b * (y[0] + y[1])) / 2 + c;
  const away = -middle / size;
  const reach = width + height + Math.abs(away);
  return [-reach, reach].map((along): Point => {
    const [px, py] = [(away * p - along * q) / size, (away * q + along * p) / size];
    return [(x[0] + x[1]) / 2 + (px * spanX) / width, (y[0] + y[1]) / 2 + (py * spanY) / height];
  });
}

/** Traces a line as far as it is on the plot or near it: along what is far off, millions of dashes would be made. */
function traceNear(context: Ink, { width, height }: DataScales, points: readonly Point[]): void {
  let open = false;
  points.forEach(([x1, y1], k) => {
    const [x0, y0] = points[k - 1] ?? [x1, y1];
    const seen = k > 0 ? clipSegment({ x0, y0, x1, y1 }, width, height, BEYOND) : undefined;
    if (seen) {
      if (!open) context.moveTo(seen.x0, seen.y0);
      context.lineTo(seen.x1, seen.y1);
    }
    open = seen !== undefined && y1 >= -BEYOND && y1 <= height + BEYOND;
  });
}

/** Traces what a route makes of the data. */
function traceFit(context: Ink, scales: DataScales, fit: Fit, [x, y]: DataRoute['theta']): void {
  const { x: columns, width, toX, toY } = scales;
  context.beginPath();
  if (fit.border) {
    const ends = borderEnds(fit.border(x, y), scales);
    traceNear(
      context,
      scales,
      ends.map(([u, v]): Point => [clamp(toX(u)), clamp(toY(v))]),
    );
    return;
  }
  const [low, high] = columns;
  const places = Array.from({ length: CURVE + 1 }, (_, k): Point => {
    const at = fit.predict?.(x, y, low + (k / CURVE) * (high - low)) ?? 0;
    return [(k / CURVE) * width, clamp(toY(at))];
  });
  traceNear(context, scales, places);
}

/** The curves on their casing; where some lie upon each other, the gaps of the later ones show the earlier ones. */
export function drawCurves(
  context: Ink,
  scales: DataScales,
  fit: Fit,
  routes: readonly DataRoute[],
  casing: string,
): void {
  const trace = ({ theta }: DataRoute): void => traceFit(context, scales, fit, theta);
  context.strokeStyle = casing;
  context.globalAlpha = 0.9;
  context.lineWidth = 5.5;
  for (const route of routes) {
    trace(route);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.lineWidth = 2.4;
  for (const route of routes) {
    trace(route);
    context.strokeStyle = route.colour;
    context.setLineDash([...route.style.dash]);
    context.stroke();
  }
  context.setLineDash([]);
}
