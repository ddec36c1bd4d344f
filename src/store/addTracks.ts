import { MOST_RUNS, trackRun } from '../scenario/defaults';
import { type Edit, setWalk, withRuns } from './edits';
import { stepsFor } from './stepsFor';

/**
 * Adds recorded tracks to the routes, those that are there already aside, and steps enough for the longest. Where there is
 * no room for all, the last of the routes make it.
 * @param keys of tracks that have been provided, at most as many as there may be routes
 */
export const addTracks =
  (keys: readonly string[]): Edit =>
  (scenario) => {
    const there = scenario.runs.map(({ content }) => content);
    const added = keys.filter((key, place) => !there.includes(key) && keys.indexOf(key) === place).map(trackRun);
    const runs = [...scenario.runs.slice(0, MOST_RUNS - added.length), ...added];
    return setWalk({ steps: stepsFor(added, scenario.steps) })(withRuns(runs)(scenario));
  };
