import { lrAt, positionOf } from '../../core/lrScale';
import { boundOf } from '../build/bound';
import type { Lab, SceneRun } from '../build/lab';
import { CALM, heavyAt, heavyDay, heavyScenes, noisyFor, plainDay, STEEPER } from './scenes';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const LONG = 4000;
/** Updates after which nothing is left of the start. */
const SETTLED = 600;

/** The mean loss of a route from then on, above the lowest. */
function floorOf({ trajectories, lowest }: SceneRun, place: number): number {
  const loss = trajectories[place]!.loss.subarray(SETTLED, LONG + 1);
  return loss.reduce((sum, one) => sum + one, 0) / loss.length - lowest!.value;
}

/** The floors of the three noisy routes with each seed. */
const floorsOf = (lab: Lab): readonly (readonly number[])[] =>
  SEEDS.map((seed) => lab.run(noisyFor(LONG, seed))).map((made) => [0, 1, 2].map((place) => floorOf(made, place)));

/** Whether plain descent arrives within the day with any of the longer rates of the slider below its limit. */
function plainArrives(lab: Lab, limit: number): boolean {
  for (let position = positionOf(limit / 4); lrAt(position) < limit; position++)
    if (lab.run(plainDay(lrAt(position))).ends[0] === 'reached') return true;
  return false;
}

/** What the lesson's routes come to. */
export function measureHeavy(lab: Lab) {
  const [limit, race] = [lab.run(heavyScenes.limit), lab.run(heavyScenes.race)];
  const bounds = { plain: boundOf(limit, 1), heavy: boundOf(limit, 2), nesterov: boundOf(race, 3) };
  const floors = floorsOf(lab);
  const mean = (place: number): number => floors.reduce((sum, one) => sum + one[place]!, 0) / floors.length;
  return {
    limit,
    race,
    day: lab.run(heavyScenes.day),
    bounds,
    below: lab.run(heavyAt(0.999 * bounds.heavy.limit)),
    above: lab.run(heavyAt(1.002 * bounds.heavy.limit)),
    steeper: lab.run(STEEPER),
    solved: lab.run(heavyDay(0.05, 0.6)).route(1),
    plainArrives: plainArrives(lab, bounds.plain.limit),
    floors,
    floor: { plain: mean(0), heavy: mean(1), short: mean(2) },
    calm: lab.run(CALM),
    noise: lab.run(heavyScenes.noise),
  };
}

export type MeasuredHeavy = ReturnType<typeof measureHeavy>;
