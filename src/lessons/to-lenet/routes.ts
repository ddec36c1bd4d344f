import type { Trajectory } from '../../core/trajectory';
import type { Lab, SceneRun } from '../build/lab';

const course = (steps: number): string => `&data=penguins&steps=${steps}&stop=off`;
const CLASSES = `?surface=logistic-regression${course(330)}`;
const momentum = (lr: number): string => `&run=momentum,lr:${lr},momentum:0.9,batch:32`;
const plain = (lr: number): string => `&run=gd,lr:${lr},batch:32`;

/** The settings of the loop, on two classes of penguins: its first update, and no more of it. */
export const firstUpdate = `?surface=logistic-regression${course(1)}${momentum(0.001)}`;

/** All of it. */
export const redAlone = CLASSES + momentum(0.001);

/** Beside it plain descent with ten times its rate, and a hundred times its rate. */
export const withRates = (red: number, yellow: number): string =>
  `${CLASSES}${momentum(red)}${plain(yellow)}${momentum(0.1)}`;

/** Red, what walks like it, and what arrives. */
export const threeRates = withRates(0.001, 0.01);

/** The settings of the loop, for a straight line through the penguins. */
export const straightLine = `?surface=linear-regression${course(330)}${momentum(0.001)}`;

/** How far a route can come at most, how far it came, and how far the lowest place is. */
export function waysOf({ lowest, scenario, trajectories }: SceneRun) {
  const { x, y, gradNorm, length } = trajectories[0]!;
  const { lr, momentum } = scenario.runs[0]!.params as { lr: number; momentum: number };
  const last = length - 1;
  const steepest = Math.max(...gradNorm.subarray(0, length));
  const to = (place: { readonly x: number; readonly y: number }): number =>
    Math.hypot(place.x - x[0]!, place.y - y[0]!);
  return {
    steepest,
    reach: (last * lr * steepest) / (1 - momentum),
    gone: to({ x: x[last]!, y: y[last]! }),
    far: to(lowest!),
  };
}

/** The largest difference between the losses of two routes on their way. */
export const apart = (a: Trajectory, b: Trajectory): number =>
  a.loss.reduce((most, loss, t) => Math.max(most, Math.abs(loss - b.loss[t]!)), 0);

/** The smallest rate on the slider with which a route's loss ends below a goal, from a rate on with which it does not. */
export function leastRate(lab: Lab, route: number, goal: number, from: number, to: number): number {
  const { axes, places } = lab.explore(threeRates, { vary: 'lr', route, from, to, measure: 'loss' });
  const first = places.median.findIndex((loss) => loss < goal);
  if (first < 1) throw new RangeError(`no rate from ${from} to ${to} is the least`);
  return axes[0].values[first]!;
}
