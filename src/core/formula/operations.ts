import { atan2 } from '../elementary/atan2';
import { chain, chainOfTwo, type DerivativeOrder, type Operation } from './chain';
import type { Derivatives } from './rules';
import { type Slots, slopeTimes } from './slots';
import type { ComparisonSign, Operator } from './tree';
import type { FoldName } from './vocabulary';

const d = new Float64Array(6);

/** A function of one argument, by its rule. */
export const applied =
  (rule: Derivatives): Operation =>
  (s, out, a, _b, order) => {
    rule(s.v[a]!, d);
    chain(d, s, out, a, order);
  };

/** The slopes of u + factor·w. */
function combine(s: Slots, out: number, a: number, b: number, factor: number, order: DerivativeOrder): void {
  if (order === 0) return;
  s.x[out] = s.x[a]! + slopeTimes(factor, s.x[b]!);
  s.y[out] = s.y[a]! + slopeTimes(factor, s.y[b]!);
  if (order === 1) return;
  s.xx[out] = s.xx[a]! + slopeTimes(factor, s.xx[b]!);
  s.xy[out] = s.xy[a]! + slopeTimes(factor, s.xy[b]!);
  s.yy[out] = s.yy[a]! + slopeTimes(factor, s.yy[b]!);
}

function copy(s: Slots, out: number, a: number, order: DerivativeOrder): void {
  s.v[out] = s.v[a]!;
  if (order === 0) return;
  s.x[out] = s.x[a]!;
  s.y[out] = s.y[a]!;
  if (order === 1) return;
  s.xx[out] = s.xx[a]!;
  s.xy[out] = s.xy[a]!;
  s.yy[out] = s.yy[a]!;
}

const add: Operation = (s, out, a, b, order) => {
  s.v[out] = s.v[a]! + s.v[b]!;
  combine(s, out, a, b, 1, order);
};

const subtract: Operation = (s, out, a, b, order) => {
  s.v[out] = s.v[a]! - s.v[b]!;
  combine(s, out, a, b, -1, order);
};

const multiply: Operation = (s, out, a, b, order) => {
  const u = s.v[a]!;
  const w = s.v[b]!;
  s.v[out] = u * w;
  if (order === 0) return;
  const ux = s.x[a]!;
  const uy = s.y[a]!;
  const wx = s.x[b]!;
  const wy = s.y[b]!;
  s.x[out] = slopeTimes(w, ux) + slopeTimes(u, wx);
  s.y[out] = slopeTimes(w, uy) + slopeTimes(u, wy);
  if (order === 1) return;
  s.xx[out] = slopeTimes(w, s.xx[a]!) + 2 * slopeTimes(ux, wx) + slopeTimes(u, s.xx[b]!);
  s.xy[out] = slopeTimes(w, s.xy[a]!) + slopeTimes(ux, wy) + slopeTimes(uy, wx) + slopeTimes(u, s.xy[b]!);
  s.yy[out] = slopeTimes(w, s.yy[a]!) + 2 * slopeTimes(uy, wy) + slopeTimes(u, s.yy[b]!);
};

const divide: Operation = (s, out, a, b, order) => {
  const w = s.v[b]!;
  const q = s.v[a]! / w;
  s.v[out] = q;
  if (order === 0) return;
  const wx = s.x[b]!;
  const wy = s.y[b]!;
  const qx = (s.x[a]! - slopeTimes(q, wx)) / w;
  const qy = (s.y[a]! - slopeTimes(q, wy)) / w;
  s.x[out] = qx;
  s.y[out] = qy;
  if (order === 1) return;
  s.xx[out] = (s.xx[a]! - 2 * slopeTimes(qx, wx) - slopeTimes(q, s.xx[b]!)) / w;
  s.xy[out] = (s.xy[a]! - slopeTimes(qx, wy) - slopeTimes(qy, wx) - slopeTimes(q, s.xy[b]!)) / w;
  s.yy[out] = (s.yy[a]! - 2 * slopeTimes(qy, wy) - slopeTimes(q, s.yy[b]!)) / w;
};

/** −u. */
export const negation: Operation = (s, out, a, _b, order) => {
  d[0] = -s.v[a]!;
  d[1] = -1;
  d[2] = 0;
  chain(d, s, out, a, order);
};

/** Of two that are equal, the slope midway between theirs, so that their order is nothing; no number where one is none. */
function merge(s: Slots, out: number, a: number, b: number, order: DerivativeOrder): void {
  const half = s.v[a] === s.v[b] ? 0.5 : Number.NaN;
  s.v[out] = half * s.v[a]! + half * s.v[b]!;
  if (order === 0) return;
  s.x[out] = half * (s.x[a]! + s.x[b]!);
  s.y[out] = half * (s.y[a]! + s.y[b]!);
  if (order === 1) return;
  s.xx[out] = half * (s.xx[a]! + s.xx[b]!);
  s.xy[out] = half * (s.xy[a]! + s.xy[b]!);
  s.yy[out] = half * (s.yy[a]! + s.yy[b]!);
}

const least: Operation = (s, out, a, b, order) => {
  if (s.v[a]! < s.v[b]!) copy(s, out, a, order);
  else if (s.v[b]! < s.v[a]!) copy(s, out, b, order);
  else merge(s, out, a, b, order);
};

const most: Operation = (s, out, a, b, order) => {
  if (s.v[a]! > s.v[b]!) copy(s, out, a, order);
  else if (s.v[b]! > s.v[a]!) copy(s, out, b, order);
  else merge(s, out, a, b, order);
};

/** u − w·⌊u / w⌋: the sign is that of w; u itself where w is 0 (Knuth, "The Art of Computer Programming" 1, § 1.2.4). */
const modulo: Operation = (s, out, a, b, order) => {
  const whole = s.v[b] === 0 ? 0 : Math.floor(s.v[a]! / s.v[b]!);
  s.v[out] = s.v[a]! - s.v[b]! * whole;
  combine(s, out, a, b, -whole, order);
};

/** The angle of the point (w, u); at the origin, where it is any, it has no slope. */
const angle: Operation = (s, out, a, b, order) => {
  const u = s.v[a]!;
  const w = s.v[b]!;
  d.fill(0);
  d[0] = atan2(u, w);
  const square = u * u + w * w;
  if (square !== 0) {
    const p = u / square;
    const q = w / square;
    d[1] = q;
    d[2] = -p;
    d[3] = -2 * p * q;
    d[4] = p * p - q * q;
    d[5] = 2 * p * q;
  }
  chainOfTwo(d, s, out, a, b, order);
};

/** What a condition compares, as 1 where it holds and 0 where not. */
export const COMPARISONS: Readonly<Record<ComparisonSign, Operation>> = {
  '<': (s, out, a, b) => {
    s.v[out] = s.v[a]! < s.v[b]! ? 1 : 0;
  },
  '<=': (s, out, a, b) => {
    s.v[out] = s.v[a]! <= s.v[b]! ? 1 : 0;
  },
  '==': (s, out, a, b) => {
    s.v[out] = s.v[a]! === s.v[b]! ? 1 : 0;
  },
};

/** The first where the condition in a slot holds, else the second. */
export const chosenBy =
  (condition: number): Operation =>
  (s, out, a, b, order) =>
    copy(s, out, s.v[condition] === 0 ? b : a, order);

/** The operators but the power, which has two operations. */
export const BINARY: Readonly<Record<Exclude<Operator, '^'>, Operation>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

/** The functions that take their arguments two at a time. */
export const FOLDS: Readonly<Record<FoldName, Operation>> = { min: least, max: most, mod: modulo, atan2: angle };
