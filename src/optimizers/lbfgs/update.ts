import { createRay, type Ray } from '../../core/lineSearch/ray';
import { isUnseen } from '../../core/lineSearch/wolfe';
import type { Optimizer, Step } from '../../core/method';
import type { NumberParameter } from '../../core/types';
import { lr } from '../shared/parameters';
import { type Lesson, learn, searchStride } from '../shared/quasiNewton';

const LONGEST = 100;
/** As in torch.optim.LBFGS. */
const WOLFE = { c1: 1e-4, c2: 0.9 };

const tolerance = (initial: number): NumberParameter => ({
  kind: 'number',
  initial,
  range: [1e-300, 1],
  slider: [1e-16, 1],
  scale: 'log',
});

type Names = 'lr' | 'historySize' | 'toleranceGrad' | 'toleranceChange';
/** The lessons s and y, the oldest overwritten first; how many there have been; a number for each. */
type Slots = 's' | 'y' | 'learned' | 'share';

/**
 * −Hg by the two loops over the lessons, from H = (sᵀy/yᵀy)I of the last one: Nocedal and Wright, "Numerical
 * Optimization", 2006, algorithm 7.4.
 */
function aim(step: Step<Names, Slots>): Ray {
  const { gradient, hyper } = step;
  const { s, y, learned, share } = step.slots;
  const count = learned[0]!;
  const oldest = Math.max(0, count - hyper.historySize);
  let dx = -gradient[0]!;
  let dy = -gradient[1]!;
  const placeOf = (lesson: number): number => 2 * (lesson % LONGEST);
  const product = (a: Float64Array, b: Float64Array, at: number): number => a[at]! * b[at]! + a[at + 1]! * b[at + 1]!;
  for (let lesson = count - 1; lesson >= oldest; lesson--) {
    const at = placeOf(lesson);
    const part = (s[at]! * dx + s[at + 1]! * dy) / product(s, y, at);
    share[at / 2] = part;
    dx -= part * y[at]!;
    dy -= part * y[at + 1]!;
  }
  if (count > 0) {
    const at = placeOf(count - 1);
    const scale = product(s, y, at) / product(y, y, at);
    dx *= scale;
    dy *= scale;
  }
  for (let lesson = oldest; lesson < count; lesson++) {
    const at = placeOf(lesson);
    const more = share[at / 2]! - (y[at]! * dx + y[at + 1]! * dy) / product(s, y, at);
    dx += more * s[at]!;
    dy += more * s[at + 1]!;
  }
  return createRay(step, dx, dy);
}

function remember({ s, y, learned }: Step<Names, Slots>['slots'], { sx, sy, yx, yy }: Lesson): void {
  const at = 2 * (learned[0]! % LONGEST);
  s[at] = sx;
  s[at + 1] = sy;
  y[at] = yx;
  y[at + 1] = yy;
  learned[0] = learned[0]! + 1;
}

/**
 * L-BFGS: BFGS that keeps only the last few lessons of its steps, and makes −Hg from them anew each time.
 * Liu and Nocedal, "On the limited memory BFGS method for large scale optimization", 1989; conventions of
 * torch.optim.LBFGS(lr, history_size, tolerance_grad, tolerance_change, line_search_fn='strong_wolfe') with one
 * iteration an update, its own way of ending aside: it stands still where no slope exceeds toleranceGrad, and a line
 * search narrows its bracket down to toleranceChange in θ. Where a search finds no descent, it forgets its lessons.
 */
export const optimizer: Optimizer<Names, Slots> = {
  parameters: {
    lr,
    historySize: { kind: 'number', initial: LONGEST, range: [1, LONGEST], scale: 'log', integer: true },
    toleranceGrad: tolerance(1e-7),
    toleranceChange: tolerance(1e-9),
  },
  slots: ['s', 'y', 'learned', 'share'],
  sizes: { s: 2 * LONGEST, y: 2 * LONGEST, learned: 1, share: LONGEST },
  needs: 'full batches',
  stride: { unit: 'none', share: 1 },
  update(step, out) {
    const { gradient, hyper, slots } = step;
    out.fill(0);
    if (Math.max(Math.abs(gradient[0]!), Math.abs(gradient[1]!)) <= hyper.toleranceGrad) return;
    const aimed = aim(step);
    const fresh = slots.learned[0] === 0 || !(aimed.start.slope < 0);
    const ray = fresh ? createRay(step, -gradient[0]!, -gradient[1]!) : aimed;
    if (!fresh && isUnseen(ray, hyper.lr)) return;
    const narrowest = hyper.toleranceChange / Math.max(Math.abs(ray.dx), Math.abs(ray.dy));
    const trial = searchStride(ray, hyper.lr, fresh, { ...WOLFE, narrowest });
    ray.follow(trial, out);
    const lesson = trial && learn(ray, trial);
    if (fresh || !trial) slots.learned[0] = 0;
    if (lesson) remember(slots, lesson);
  },
};
