import type { RunSpec, Scenario } from '../scenario';
import { type Design, valueAt } from './design';
import type { TrialGround } from './ground';

/** What is run at a place, but for its draws. */
export interface Spot {
  readonly ground: TrialGround;
  readonly spec: RunSpec;
  readonly start: Scenario['start'];
}

/** Gives what is run at each place, on its ground. A plane is gone along row by row, so what the second value makes of the route is kept. */
export function createSpots(design: Design): (place: number, ground: TrialGround) => Spot {
  const { scenario, route, settings } = design;
  const [first, second] = settings;
  let row = Number.NaN;
  let ofRow = route;
  return (place, ground) => {
    let { start } = scenario;
    if (second) {
      const value = valueAt(design, 1, place);
      if (second.run && value !== row) ofRow = second.run(route, value);
      row = value;
      if (second.start) start = second.start(start, value);
    }
    const value = valueAt(design, 0, place);
    const set = first?.run ? first.run(ofRow, value) : ofRow;
    // How many samples there are may be varied too.
    const spec: RunSpec =
      set.batch !== 'full' && set.batch >= ground.objective.samples ? { ...set, batch: 'full' } : set;
    if (first?.start) start = first.start(start, value);
    return { ground, spec, start };
  };
}
