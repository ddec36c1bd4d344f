import { firstDecided } from '../../core/decisiveStep';
import { objectiveOf } from '../../core/objective';
import { createRun } from '../../core/run';
import type { Trajectory } from '../../core/trajectory';
import type { Domain, Point, Surface } from '../../core/types';
import { closeUp } from '../../plot/closeUp';
import { rankMinima } from '../../plot/minimaMarks';
import { createTimeline, indexAt } from '../../store/clock';
import type { ThumbLook, ThumbRoute, ThumbSubject } from '../thumbs/paintThumb';
import type { OpenedScene } from './opened';

/** A scene on a large card, with all that the map has but words on its marks. */
export const LARGE: ThumbLook = { reduced: 1 };

/** A scene on a small card, where routes are told apart and no more. */
export const SMALL: ThumbLook = { reduced: 0.55 };

/** How near each of them comes to its routes: flag, hut and words take room, and on a small one every px tells. */
const NEAR = { large: { least: 0.72, room: 0.12 }, small: { least: 0.55, room: 0.08 } };

/** Updates in one step of the work. */
const UPDATES = 200;

/** A route without what it does beyond the map, where it never comes back: one stroke over another as high as the picture. */
function onMap(route: ThumbRoute, trajectory: Trajectory, [xmin, xmax, ymin, ymax]: Domain): ThumbRoute {
  if (trajectory.outcome.kind !== 'diverged') return route;
  const { x, y, length } = trajectory;
  let out = length - 1;
  while (out > 1 && !(x[out - 1]! >= xmin && x[out - 1]! <= xmax && y[out - 1]! >= ymin && y[out - 1]! <= ymax)) out--;
  const index = Math.min(route.index, out);
  return { ...route, track: { x, y, length: index + 1 }, index };
}

/** How long the line of a route is up to its cursor, in maps. */
function lengthOf({ track: { x, y }, index }: ThumbRoute, [xmin, xmax, ymin, ymax]: Domain): number {
  let length = 0;
  for (let k = 1; k <= index; k++)
    length += Math.hypot((x[k]! - x[k - 1]!) / (xmax - xmin), (y[k]! - y[k - 1]!) / (ymax - ymin));
  return length;
}

/** The routes of a small picture: the shorter lie over the longer, which would hide them. */
const shortestOnTop = (routes: readonly ThumbRoute[], domain: Domain): readonly ThumbRoute[] =>
  [...routes].sort((a, b) => lengthOf(a, domain) - lengthOf(b, domain));

const huts = ({ minima }: Surface): readonly Point[] =>
  rankMinima(minima).flatMap(({ minimum: { x, y }, hut }) => (hut ? [[x, y] as const] : []));

/** The minima in the lower half of the way down from the start. */
function valleys({ minima, value }: Surface, [x, y]: Point): readonly Point[] {
  const half = (Math.min(...minima.map((minimum) => minimum.value)) + value(x, y)) / 2;
  return minima.filter((minimum) => minimum.value < half).map((minimum) => [minimum.x, minimum.y]);
}

/** A scene with its routes, up to where its view stands, and the marks of its map. */
export function* sceneSubject(
  { scene, scenario, view }: OpenedScene,
  look: ThumbLook,
): Generator<undefined, ThumbSubject> {
  const objective = objectiveOf(scenario);
  const { surface } = objective;
  yield;
  const trajectories: Trajectory[] = [];
  for (const [place, spec] of scenario.runs.entries()) {
    const run = createRun(objective, scenario, spec, place);
    while (!run.advance(UPDATES)) yield;
    trajectories.push(run.finish());
    yield;
  }
  const timeline = createTimeline(view.clock, objective.samples, trajectories);
  const { k = timeline.end } = view;
  const walked = trajectories.map((track, place): ThumbRoute => ({ track, index: indexAt(timeline, track, k), place }));
  const routes =
    look === LARGE
      ? walked
      : shortestOnTop(
          walked.map((route, place) => onMap(route, trajectories[place]!, surface.domain)),
          surface.domain,
        );
  const decided = scene.crossing ? yield* firstDecided(trajectories, surface) : undefined;
  const made = decided && walked[decided.place]!.index >= decided.step ? decided : undefined;
  const seen = routes.flatMap(({ track: { x, y }, index }) =>
    Array.from({ length: index + 1 }, (_, at): Point => [x[at]!, y[at]!]),
  );
  const goals = look === LARGE ? valleys(surface, scenario.start) : huts(surface);
  const near = look === LARGE ? NEAR.large : NEAR.small;
  const domain = closeUp(view.domain ?? surface.domain, [scenario.start, ...goals, ...seen], near);
  return { surface, domain, routes, signs: { start: scenario.start, decided: made } };
}
