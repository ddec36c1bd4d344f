import { isNear } from '../build/near';
import type { MeasuredRavines } from './measure';
import { KAPPA } from './scenes';

/** What the text says of its ravines in words. */
export function ravineClaims(made: MeasuredRavines): Readonly<Record<string, boolean>> {
  const { doubled, steeper, over, wall, wallSteep, wallGentle, at, quick, best, late, longest, rise, riseBelow } = made;
  const [red, yellow, blue] = [doubled.route(1), doubled.route(2), doubled.route(3)];
  const { x, y } = doubled.trajectories[2]!;
  const slow = doubled.trajectories[1]!.x;
  const { loss, length } = over.trajectories[2]!;
  return {
    'twice the stride, half the steps': isNear(red.at / yellow.at, 2, 0.02),
    'along the floor blue comes to the middle, and sooner than yellow':
      Math.abs(x.at(-1)!) < 1e-9 && x.every((now, t) => t === 0 || t > 90 || Math.abs(now) < Math.abs(slow[t]!)),
    'each of its strides ends on the opposite wall, just as high': y.every(
      (now, t) => t === 0 || (now * y[t - 1]! < 0 && isNear(-now, y[t - 1]!, 1e-9)),
    ),
    'between steeper walls red arrives in about as many steps': isNear(steeper.route(1).at, red.at, 0.05),
    'and yellow swings as blue did': steeper.ends.join() === 'reached,oscillating',
    'yellow comes to the floor in one stride, and so does red between steeper walls': [
      doubled.trajectories[1]!,
      steeper.trajectories[0]!,
    ].every(({ y }) => Math.abs(y[1]!) < 1e-9),
    'both swing where αλ is two': blue.lr * wall.steep === 2 && steeper.route(2).lr * wallSteep.steep === 2,
    'the steepest wall sets the limit, and a stride above it leaves':
      wall.limit === 2 / wall.steep && over.ends[2] === 'diverged' && over.route(3).lr < 1.02 * wall.limit,
    'the floor alone would allow 25 times as much': isNear(2 / wall.flat / wall.limit, wall.kappa, 1e-9),
    'the best stride of theory is nearly the quickest, and below the limit':
      best.at < 1.06 * quick.first.at && wall.lr < 0.97 * wall.limit,
    'with it walls and floor shrink equally fast':
      wall.flat === 1 && Math.abs(wall.lr * wall.steep - 1 - (1 - wall.lr * wall.flat)) < 1e-3,
    'a longer one needs three times the steps':
      late.lr > best.lr && late.lr < wall.limit && isNear(late.at / best.at, 3, 0.05),
    'a little shorter than blue arrives, but later than yellow': late.lr > 0.98 * blue.lr && late.at > 1.5 * yellow.at,
    'walls twice as steep, even the quickest needs about twice the steps': isNear(
      quick.steeper.at / quick.first.at,
      2,
      0.07,
    ),
    'below the limit the loss falls at every update': [red.lr, yellow.lr, wall.lr, late.lr].every(
      (lr) => riseBelow(lr) === 90,
    ),
    'above it the loss falls a few times, then rises at every update':
      rise > 2 && rise < 8 && loss.every((value, t) => t < rise || t >= length || value > loss[t - 1]!),
    'the longest on the gentler slider lies just below its limit':
      longest < wallGentle.limit && longest > 0.97 * wallGentle.limit,
    'the quickest there is shorter, and needs less than half its steps':
      quick.gentler.lr < longest && quick.gentler.at < 0.5 * at(KAPPA.gentler, longest),
  };
}
