import type { Trajectory } from '../core/trajectory';
import { clipSegment } from './clip';
import { decimate } from './decimate';
import type { LossRange } from './lossRange';
import { runningMean } from './runningMean';
import { linearScale } from './scale';

/** From time and loss to px within the plot. */
export interface LossScales {
  /** The last time on the axis. */
  readonly end: number;
  readonly width: number;
  readonly height: number;
  toX(time: number): number;
  toTime(px: number): number;
  toY(loss: number): number;
}

/** What receives a line: a canvas path, or a list in a test. */
export type LinePen = Pick<CanvasPath, 'moveTo' | 'lineTo'>;

/** How far beyond the plot a line is drawn, so that its caps stay out of sight, px. */
const BEYOND = 6;
/** From one point of a mean to the next, px. */
const MEAN_STEP = 3;
/** Room between two arrowheads of one line, px. */
const ARROW_ROOM = 16;

/** Farther off than any chart, so that sums of pixels stay finite. */
const FAR_OFF = 1e9;

export function lossScales(range: LossRange, end: number, width: number, height: number): LossScales {
  const { log, base, low, high } = range;
  const last = end || 1;
  const clamped = (share: number): number => Math.min(1, Math.max(0, share));
  const y = log ? linearScale([Math.log(low), Math.log(high)], [height, 0]) : linearScale([low, high], [height, 0]);
  return {
    end: last,
    width,
    height,
    toX: (time) => clamped(time / last) * width,
    toTime: (px) => clamped(px / width) * last,
    toY: (loss) => Math.max(-FAR_OFF, Math.min(FAR_OFF, y(log ? Math.log(Math.max(loss - base, low)) : loss))),
  };
}

/** Where a line leaves the chart, px; by the top, or by the bottom of a loss without a lowest place. */
export interface Exit {
  readonly x: number;
  readonly up: boolean;
}

/** Traces the running mean of a run's loss, a point for every few pixels. */
export function traceMean(pen: LinePen, run: Trajectory, time: (index: number) => number, scales: LossScales): void {
  let begun = false;
  for (const { index, value } of runningMean(run.loss, run.length, Math.ceil(scales.width / MEAN_STEP))) {
    const [x, y] = [scales.toX(time(index)), scales.toY(value)];
    if (begun) pen.lineTo(x, y);
    else pen.moveTo(x, y);
    begun = true;
  }
}

/** Traces the loss of a run, in so many points as can be told apart, and says where it leaves the chart. */
export function traceLoss(pen: LinePen, run: Trajectory, time: (index: number) => number, scales: LossScales): Exit[] {
  const { end, width, height, toX, toY } = scales;
  const exits: Exit[] = [];
  const leave = (x: number, up: boolean): void => {
    if (x - (exits.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= ARROW_ROOM) exits.push({ x, up });
  };
  const [first, ...rest] = decimate(run.loss, run.length, (index) => (time(index) / end) * width);
  if (first === undefined) return exits;
  let x0 = toX(time(first));
  let y0 = toY(run.loss[first]!);
  let penX = Number.NaN;
  let penY = Number.NaN;
  for (const index of rest) {
    const x1 = toX(time(index));
    const y1 = toY(run.loss[index]!);
    const seen = clipSegment({ x0, y0, x1, y1 }, width, height, BEYOND);
    if (seen) {
      if (seen.x0 !== penX || seen.y0 !== penY) pen.moveTo(seen.x0, seen.y0);
      pen.lineTo(seen.x1, seen.y1);
      penX = seen.x1;
      penY = seen.y1;
    }
    if (y0 >= 0 && y1 < 0) leave(x0 + ((x1 - x0) * y0) / (y0 - y1), true);
    if (y0 <= height && y1 > height) leave(x0 + ((x1 - x0) * (height - y0)) / (y1 - y0), false);
    x0 = x1;
    y0 = y1;
  }
  // A number too large to be recorded ended the run: the line still goes the way it went, straight up.
  if (run.outcome.kind === 'diverged' && y0 >= 0 && exits.length === 0) {
    pen.moveTo(x0, y0);
    pen.lineTo(x0, -BEYOND);
    leave(x0, true);
  }
  return exits;
}
