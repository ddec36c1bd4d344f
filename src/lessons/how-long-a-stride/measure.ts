import { boundOf } from '../build/bound';
import type { Lab } from '../build/lab';
import { lastOnSlider, quickestOnSlider } from '../build/search';
import { KAPPA, ravine, scenes } from './scenes';

/** The first update after which the loss is not lower than before. */
function firstRise(loss: Float64Array): number {
  const t = loss.findIndex((value, k) => k > 0 && !(value < loss[k - 1]!));
  return t < 0 ? loss.length : t;
}

/** What the lesson's ravines come to. */
export function measureRavines(lab: Lab) {
  const at = (kappa: number, lr: number): number => {
    const { ends, route } = lab.run(ravine(kappa, lr));
    return ends[0] === 'reached' ? route(1).at : Number.POSITIVE_INFINITY;
  };
  const quickest = (kappa: number) => quickestOnSlider(1 / kappa, 2 / kappa, (lr) => at(kappa, lr));
  const [doubled, steeper, over] = [lab.run(scenes.doubled), lab.run(scenes.steeper), lab.run(scenes.over)];
  const wall = boundOf(doubled);
  return {
    doubled,
    steeper,
    over,
    wall,
    wallSteep: boundOf(steeper),
    wallGentle: boundOf(lab.run(scenes.gentler)),
    at,
    quick: { first: quickest(KAPPA.first), steeper: quickest(KAPPA.steeper), gentler: quickest(KAPPA.gentler) },
    best: lab.run(ravine(KAPPA.first, wall.lr)).route(1),
    late: lab.run(ravine(KAPPA.first, 0.079)).route(1),
    longest: lastOnSlider(0.1, 0.25, (lr) => Number.isFinite(at(KAPPA.gentler, lr))),
    rise: firstRise(over.trajectories[2]!.loss),
    riseBelow: (lr: number): number => firstRise(lab.run(ravine(KAPPA.first, lr)).trajectories[0]!.loss.slice(0, 90)),
  };
}

export type MeasuredRavines = ReturnType<typeof measureRavines>;
