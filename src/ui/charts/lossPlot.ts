import { toldLoss } from '../../core/toldLoss';
import type { Trajectory } from '../../core/trajectory';
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

/** The marker of a route on its line at a time, or none where the line is off the chart. */
function dotAt(
  { timeline, scales }: LossPlot,
  trajectory: Trajectory,
  time: number,
): { x: number; y: number } | undefined {
  const index = indexAt(timeline, trajectory, time);
  const from = timeAt(timeline, trajectory, index);
  const next = Math.min(index + 1, trajectory.length - 1);
  const gap = timeAt(timeline, trajectory, next) - from;
  const share = gap > 0 ? Math.max(0, Math.min(1, (time - from) / gap)) : 0;
  const [y0, y1] = [scales.toY(trajectory.loss[index]!), scales.toY(trajectory.loss[next]!)];
  const y = y0 + share * (y1 - y0);
  return y >= -1 && y <= scales.height + 1 ? { x: scales.toX(from + share * gap), y } : undefined;
}

/** The markers of the routes at a time, each with the loss that it stands for. */
export function lossDots(plot: LossPlot, time: number): (LossDot & { readonly loss: number })[] {
  return plot.lines.flatMap(({ style, colour }, place) => {
    const dot = dotAt(plot, plot.drawn[place]!, time);
    const trajectory = plot.told[place]!;
    const loss = trajectory.loss[indexAt(plot.timeline, trajectory, time)]!;
    return dot ? [{ ...dot, style, colour, loss }] : [];
  });
}
