import { exp } from '../../core/elementary/exp';
import { tanh } from '../../core/elementary/hyperbolic';
import { minimumFrom } from '../../core/minima/descend';
import type { Dataset, Minimum, Surface } from '../../core/types';

type Columns = Pick<Dataset, 'x' | 'y'>;

/** The flattest unit that is looked at, in parts of 1/max|x|, and how much steeper each is than the one before. */
const FLATTEST = 0.01;
const FACTOR = 1.2;

/** Where |w₁x| is beyond it for every sample, the unit is a step in doubles; and how far out that is looked for, in 1/max|x|. */
const STEP = 20;
const STEEPEST = 1e6;

/** A fit that changes by a smaller part of itself along ln w₁ keeps still. */
const STILL = 1e-14;

/** Rounds of narrowing an interval of w₁, after which Newton's method on J goes on. */
const ROUNDS = 12;

/** How well the unit of one w₁ fits with the w₂ that is best for it: S/√T, and its two derivatives by ln w₁. */
interface Fit {
  readonly w1: number;
  readonly w2: number;
  readonly size: number;
  readonly slope: number;
  readonly bend: number;
}

/** 1 − tanh². */
function steepness(at: number): number {
  const rest = 2 / (exp(2 * Math.abs(at)) + 1);
  return rest * (2 - rest);
}

function fitAt({ x, y }: Columns, w1: number): Fit {
  let [s, ds, dds, t, dt, ddt] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const at = w1 * x[i]!;
    const unit = tanh(at);
    s += unit * y[i]!;
    t += unit * unit;
    if (Math.abs(at) > STEP) continue;
    // 1 − tanh², whose digits the difference would lose where the unit is nearly a step.
    const slope = at * (Math.abs(unit) < 0.9999 ? 1 - unit * unit : steepness(at));
    const bend = slope * (1 - 2 * unit * at);
    ds += slope * y[i]!;
    dds += bend * y[i]!;
    dt += 2 * unit * slope;
    ddt += 2 * (slope * slope + unit * bend);
  }
  const root = Math.sqrt(t);
  const size = s / root;
  const slope = (ds - (s * dt) / (2 * t)) / root;
  return {
    w1,
    w2: s / t,
    size,
    slope: Math.abs(slope) > STILL * Math.abs(size) ? slope : 0,
    bend: (dds - (ds * dt) / t - (s * ddt) / (2 * t) + (3 * s * dt * dt) / (4 * t * t)) / root,
  };
}

/** The left end of what an interval of w₁ is halved to, between where a test holds and where it does not. */
function halve(data: Columns, low: Fit, high: Fit, test: (fit: Fit) => boolean): Fit {
  let [left, right] = [low, high.w1];
  for (let k = 0; k < ROUNDS; k++) {
    const middle = fitAt(data, Math.sqrt(left.w1 * right));
    if (test(middle)) left = middle;
    else right = middle.w1;
  }
  return left;
}

/** Where the slope turns between two places on whose sides it differs: Newton's steps, or halves where they leave. */
function turn(data: Columns, a: Fit, b: Fit): Fit {
  let [low, high, here] = [a.w1, b.w1, a];
  for (let round = 0; round < ROUNDS && here.slope !== 0; round++) {
    const step = here.w1 * (1 - here.slope / here.bend);
    here = fitAt(data, step > low && step < high ? step : Math.sqrt(low * high));
    if (here.slope * a.slope > 0) low = here.w1;
    else high = here.w1;
  }
  return here;
}

/** The parts of the interval between two neighbours on which the slope changes its sign once. */
function turns(data: Columns, a: Fit, b: Fit): (readonly [Fit, Fit])[] {
  if (a.slope * b.slope < 0) return [[a, b]];
  // Slopes of one sign that both lead away from 0 may hide two turns between them.
  if (!(a.slope * b.slope > 0 && a.slope * a.bend < 0 && b.slope * b.bend > 0)) return [];
  const nearest = halve(data, a, b, ({ bend }) => bend * a.bend > 0);
  return nearest.slope * a.slope < 0
    ? [
        [a, nearest],
        [nearest, b],
      ]
    : [];
}

/**
 * The minima of the network's J with w₁ > 0, the lowest first. For every w₁ one w₂ is best, since ŷ is linear in it: w₂ = S/T
 * with t = tanh(w₁x), S = Σty and T = Σt². It leaves J = (Σy² − S²/T)/2m, so that the minima of J are where S/√T, a function of
 * w₁ alone, is farthest from 0. Each t is the same curve of ln w₁, shifted by ln|x|, and analytic as far as π/2 off the real
 * line; a step of the search is an eleventh of that, and slopes and bends at both of its ends betray turns in between.
 */
export function minimaAlong(loss: Pick<Surface, 'value' | 'gradient' | 'hessian'>, data: Columns): Minimum[] {
  const sizes = data.x.map(Math.abs).filter((size) => size > 0);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  const last = Math.min(STEP / sizes.reduce((a, b) => Math.min(a, b), largest), STEEPEST / largest);
  const found: Minimum[] = [];
  let before: Fit | undefined;
  for (let w1 = FLATTEST / largest; w1 < FACTOR * last; w1 *= FACTOR) {
    const here = fitAt(data, w1);
    for (const [a, b] of before ? turns(data, before, here) : []) {
      const { size, w1: near, w2 } = turn(data, a, b);
      if (size * a.slope < 0) continue;
      const minimum = minimumFrom(loss, [near, w2], [(FACTOR - 1) * w1, 0.1 * Math.abs(w2)]);
      if (minimum && minimum.x > a.w1 && minimum.x < b.w1) found.push(minimum);
    }
    before = here;
  }
  return found.sort((a, b) => a.value - b.value);
}
