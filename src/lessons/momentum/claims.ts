import type { Trajectory } from '../../core/trajectory';
import { boundOf } from '../build/bound';
import { isNear } from '../build/near';
import type { MeasuredHeavy } from './measure';

/** How often the loss of a route's first updates rises. */
const rises = (loss: Float64Array): number =>
  loss.subarray(1, 60).reduce((count, one, t) => count + Number(one > loss[t]!), 0);

/** How often across a ravine, in its first updates, a route's last move and its next stride have opposite directions. */
function against({ y }: Trajectory, steep: number): number {
  const moves = Array.from({ length: 60 }, (_, t) => (y[t + 1]! - y[t]!) * -steep * y[t + 1]!);
  return moves.filter((product) => product < 0).length / moves.length;
}

/** What the text says of its routes in words. */
export function heavyClaims(made: MeasuredHeavy): Readonly<Record<string, boolean>> {
  const { limit, race, bounds, below, above, steeper, solved, day, floor, floors, calm } = made;
  const [fast, beta] = [limit.route(2).lr, limit.scenario.runs[1]!.params.momentum!];
  const [plain, heavy, nesterov, tuned] = [race.route(1), race.route(2), race.route(3), race.route(4)];
  const [first, second] = limit.trajectories;
  const best = boundOf(race, 4);
  const { params } = race.scenario.runs[3]!;
  return {
    'their first strides are the same': first!.y[1] === second!.y[1] && first!.x[1] === second!.x[1],
    'plain descent stands beyond its limit, and each stride ends twice as far from the floor':
      fast === 1.5 * bounds.plain.limit &&
      limit.ends[0] === 'diverged' &&
      isNear(first!.y[3]! / first!.y[2]!, -2, 1e-9),
    'with momentum it arrives, within 2(1 + β)/λ':
      limit.ends[1] === 'reached' && isNear(bounds.heavy.limit, (2 * (1 + beta)) / bounds.heavy.steep, 1e-9),
    'what is left of its last stride mostly pulls against the next': against(second!, bounds.heavy.steep) > 0.75,
    'that is the limit indeed': below.ends[0] === 'reached' && above.ends[0] === 'diverged',
    'the last is first, the first last, Nesterov before momentum':
      tuned.at < nesterov.at && nesterov.at < heavy.at && heavy.at < plain.at,
    'the winner needs less than a quarter of the steps of plain descent': tuned.at < plain.at / 4,
    'both ends of the race have their best settings by theory':
      plain.lr === boundOf(race, 1).lr && params.lr === best.lr && params.momentum === best.momentum,
    'β = 0.9 runs past the lowest point, β = 0.566 does not':
      Math.max(...race.trajectories[1]!.x) > 0.5 && Math.max(...race.trajectories[3]!.x) < 1e-9,
    'Nesterov runs past it less': Math.max(...race.trajectories[2]!.x) < Math.max(...race.trajectories[1]!.x),
    'with momentum the loss does not fall at every step, without it does':
      rises(race.trajectories[1]!.loss) > 10 && rises(race.trajectories[0]!.loss) === 0,
    'four times as steep, plain descent needs four times the steps, momentum at most twice':
      isNear(steeper.route(1).at / plain.at, 4, 0.05) && steeper.route(2).at <= 2 * tuned.at,
    'and these are their best settings there':
      steeper.route(1).lr === boundOf(steeper, 1).lr && steeper.route(2).lr === boundOf(steeper, 2).lr,
    'no stride alone arrives within the day, nor does β = 0.9 as given':
      !made.plainArrives && day.ends[0] !== 'reached',
    'less memory and a longer stride do, and beat the winner of the race':
      solved.at < tuned.at && solved.at < day.scenario.steps && solved.lr > bounds.plain.limit,
    'momentum raises the noise floor about tenfold, with each seed':
      isNear(floor.heavy / floor.plain, 1 / (1 - beta), 0.15) &&
      floors.every(([one, ten]) => ten! > 6 * one! && ten! < 16 * one!),
    'α(1 − β) brings it down below that of plain descent': floors.every(([one, , short]) => short! < 0.7 * one!),
    'and most of the gain in pace is gone':
      calm.route(2).at < calm.route(1).at && calm.route(1).at - calm.route(2).at < 0.5 * (calm.route(1).at - heavy.at),
  };
}
