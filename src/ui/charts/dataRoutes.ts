import { type Batches, createBatches } from '../../core/batchAt';
import { MOST_AT_HAND } from '../../core/big';
import type { DataRoute } from '../../plot/dataScene';
import type { Palette } from '../../plot/palette';
import { routeStyle } from '../../plot/routeStyle';
import { indexAt } from '../../store/clock';
import { timelineOf, timeOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';
import { routeColour } from '../routes/routeColour';

/** Samples that may be shuffled between two frames to find the batches of an update. */
const WORK = 160_000;

/** The replayed samplers of a result's runs, none where a run looks at all data or the page does not hold it. */
export function createReplays({ scenario, objective: { samples } }: Store['result']): readonly (Batches | undefined)[] {
  return scenario.runs.map(({ batch }, place) =>
    batch === 'full' || batch >= samples || samples > MOST_AT_HAND
      ? undefined
      : createBatches(samples, batch, scenario.seed, place),
  );
}

/** The routes of a state as the data plot draws them; `late` where a batch could not be found in time. */
export function dataRoutes(state: Store, palette: Palette, replays: readonly (Batches | undefined)[]) {
  let late = false;
  const timeline = timelineOf(state);
  const time = timeOf(state);
  const routes = state.result.trajectories.map((trajectory, place): DataRoute => {
    const index = indexAt(timeline, trajectory, time);
    const replay = index > 0 ? replays[place] : undefined;
    const batch = replay?.at(index, WORK / replays.length);
    if (replay && !batch) late = true;
    return {
      theta: [trajectory.x[index]!, trajectory.y[index]!],
      batch,
      style: routeStyle(place),
      colour: routeColour(palette, place),
    };
  });
  return { routes, late };
}
