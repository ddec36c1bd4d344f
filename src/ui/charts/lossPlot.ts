import { toldLoss } from '../../core/toldLoss';
import type { Trajectory } from '../../core/trajectory';
import type { Box } from '../../plot/labels/room';
import type { LossDot, LossLine } from '../../plot/lossDrawing';
import { type Exit, type LossScales, lossScales, traceLoss, traceMean } from '../../plot/lossLines';
import { type LossRange, lossRange } from '../../plot/lossRange';
import type { Palette } from '../../plot/palette';
import { routeStyle } from '../../plot/routeStyle';
import { isNoisy } from '../../plot/runningMean';
import { createTimeline, indexAt, type Timeline, timeAt } from '../../store/clock';
import { arrivalOf } from '../../store/comparison';
import type { Store } from '../../store/store';
import type { Size } from '../browser/useSize';
import { routeColour } from '../routes/routeColour';

/** Where the line of the route at a place leaves the chart. */
interface LossExit extends Exit {
  readonly place: number;
}

/** Everything of the chart that does not depend on the cursor. */
export interface LossPlot {
  readonly result: Store['result'];
  /** The routes with the losses that are told of them: of a recorded track, those that the training had. */
  readonly told: readonly Trajectory[];
  /**
   * The routes as far as they are drawn: on a linear axis to where they arrived, after which nothing changes that can be
   * seen; on a logarithmic one whole, since there it can.
   */
  readonly drawn: readonly Trajectory[];
  readonly timeline: Timeline;
  readonly range: LossRange;
  readonly scales: LossScales;
  readonly lines: readonly LossLine[];
  readonly exits: readonly LossExit[];
}

type Shown = Pick<Store, 'result' | 'clock'> & { readonly logLoss: boolean };

/** A track with the losses that were recorded; any other route as it is. */
function withTold(trajectory: Trajectory): Trajectory {
  const loss = toldLoss(trajectory);
  return loss === trajectory.loss ? trajectory : { ...trajectory, loss };
}

export function createLossPlot({ result, clock, logLoss }: Shown, palette: Palette, { width, height }: Size): LossPlot {
  const { objective, trajectories } = result;
  const told = trajectories.map(withTold);
  const timeline = createTimeline(clock, objective.samples, trajectories);
  const beneath = trajectories.filter((trajectory, place) => trajectory !== told[place]);
  const range = lossRange([...told, ...beneath], objective.surface, logLoss, beneath.length > 0);
  const scales = lossScales(range, timeline.end, width, height);
  const exits: LossExit[] = [];
  const drawn = told.map((trajectory) => {
    const arrival = range.log ? undefined : arrivalOf(trajectory);
    return arrival === undefined ? trajectory : { ...trajectory, length: arrival + 1 };
  });
  const lines = drawn.map((trajectory, place) => {
    const path = new Path2D();
    const left = traceLoss(path, trajectory, (index) => timeAt(timeline, trajectory, index), scales);
    exits.push(...left.map((exit) => ({ ...exit, place })));
    const dense = trajectory.length > width;
    const line = {
      path,
      dense,
      style: routeStyle(place),
      colour: routeColour(palette, place),
      ...(told[place] !== trajectories[place] && { beneath: beneathOf(trajectories[place]!, timeline, scales) }),
    };
    if (!dense || !isNoisy(trajectory.loss, trajectory.length)) return line;
    const mean = new Path2D();
    traceMean(mean, trajectory, (index) => timeAt(timeline, trajectory, index), scales);
    return { ...line, mean };
  });
  return { result, told, drawn, timeline, range, scales, lines, exits };
}

/** The loss of the surface where a recorded track lies. */
function beneathOf(trajectory: Trajectory, timeline: Timeline, scales: LossScales): Path2D {
  const path = new Path2D();
  traceLoss(path, trajectory, (index) => timeAt(timeline, trajectory, index), scales);
  return path;
}

/** Where the line of a route is at a time, px. */
function lineAt({ timeline, scales }: LossPlot, trajectory: Trajectory, time: number): { x: number; y: number } {
  const index = indexAt(timeline, trajectory, time);
  const from = timeAt(timeline, trajectory, index);
  const next = Math.min(index + 1, trajectory.length - 1);
  const gap = timeAt(timeline, trajectory, next) - from;
  const share = gap > 0 ? Math.max(0, Math.min(1, (time - from) / gap)) : 0;
  const [y0, y1] = [scales.toY(trajectory.loss[index]!), scales.toY(trajectory.loss[next]!)];
  return { x: scales.toX(from + share * gap), y: y0 + share * (y1 - y0) };
}

/** From one look at a line to the next, px. */
const LOOK = 2;

/** Whether a line passes through a box: that of another route, or the dot's own where it came from. */
export function isCrossed(plot: LossPlot, { x, place }: PlacedDot, { left, right, top, bottom }: Box): boolean {
  const { timeline, scales } = plot;
  return plot.drawn.some((trajectory, other) => {
    const end = scales.toX(timeAt(timeline, trajectory, trajectory.length - 1));
    const last = Math.min(right, end, other === place ? x : scales.width);
    let before: number | undefined;
    for (let px = Math.max(0, left); px <= last; px += LOOK) {
      const { y } = lineAt(plot, trajectory, scales.toTime(px));
      if (Math.max(y, before ?? y) >= top && Math.min(y, before ?? y) <= bottom) return true;
      before = y;
    }
    return false;
  });
}

/** A marker with the place of its route, and the loss that it stands for. */
interface PlacedDot extends LossDot {
  readonly place: number;
  readonly loss: number;
}

/** The markers of the routes at a time, of those whose lines are on the chart there. */
export function lossDots(plot: LossPlot, time: number): PlacedDot[] {
  return plot.lines.flatMap(({ style, colour }, place) => {
    const { x, y } = lineAt(plot, plot.drawn[place]!, time);
    const trajectory = plot.told[place]!;
    const loss = trajectory.loss[indexAt(plot.timeline, trajectory, time)]!;
    return y >= -1 && y <= plot.scales.height + 1 ? [{ x, y, style, colour, place, loss }] : [];
  });
}
