import { objectiveOf } from '../../core/objective';
import { createRun } from '../../core/run';
import type { Trajectory } from '../../core/trajectory';
import type { Decoded } from '../../scenario/decode';
import { defaultScenario } from '../../scenario/defaults';
import { createTimeline, indexAt } from '../../store/clock';
import type { SurfaceId } from '../../surfaces/ids';
import type { Shape, ThumbSubject } from './paintThumb';

/** A surface on a tile. */
export const TILE: Shape = { width: 224, height: 134, map: 336 };

/** Updates in one step of the work. */
const UPDATES = 200;

/** A surface as it is by itself. */
export function* surfaceSubject(id: SurfaceId): Generator<undefined, ThumbSubject> {
  yield;
  return { surface: objectiveOf(defaultScenario(id)).surface };
}

/** A scene with its routes, up to where its view stands. */
export function* sceneSubject({
  scenario,
  view,
}: Pick<Decoded, 'scenario' | 'view'>): Generator<undefined, ThumbSubject> {
  const objective = objectiveOf(scenario);
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
  const routes = trajectories.map((track) => ({ track, index: indexAt(timeline, track, k) }));
  return { surface: objective.surface, domain: view.domain, routes };
}
