import { log } from '../elementary/log';
import { pow } from '../elementary/pow';
import type { Rule } from './rules';
import { along, type Slots } from './slots';
import type { Operator } from './tree';

/** How far the derivatives are wanted. */
export type Order = 0 | 1 | 2;

/** One operation: reads slots `a` and `b`, writes slot `out`. Allocates nothing. */
export type Operation = (slots: Slots, out: number, a: number, b: number, order: Order) => void;

const d = new Float64Array(3);

/** f(u) by the chain rule, from f, f′ and f″ in `d`. */
function chain(s: Slots, out: number, a: number, order: Order): void {
  s.v[out] = d[0]!;
  if (order === 0) return;
  const first = d[1]!;
  const second = d[2]!;
  const x = s.x[a]!;
  const y = s.y[a]!;
  s.x[out] = along(first, x);
  s.y[out] = along(first, y);
  if (order === 1) return;
  s.xx[out] = along(second, x * x) + along(first, s.xx[a]!);
  s.xy[out] = along(second, x * y) + along(first, s.xy[a]!);
  s.yy[out] = along(second, y * y) + along(first, s.yy[a]!);
}

/** A function of one argument, by its rule. */
export const applied =
  (rule: Rule): Operation =>
  (s, out, a, _b, order) => {
    rule(s.v[a]!, d);
    chain(s, out, a, order);
  };

/** The slopes of u + factor·w. */
function combine(s: Slots, out: number, a: number, b: number, factor: number, order: Order): void {
  if (order === 0) return;
  s.x[out] = s.x[a]! + along(factor, s.x[b]!);
  s.y[out] = s.y[a]! + along(factor, s.y[b]!);
  if (order === 1) return;
  s.xx[out] = s.xx[a]! + along(factor, s.xx[b]!);
  s.xy[out] = s.xy[a]! + along(factor, s.xy[b]!);
  s.yy[out] = s.yy[a]! + along(factor, s.yy[b]!);
}

function copy(s: Slots, out: number, a: number, order: Order): void {
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
  s.x[out] = along(w, ux) + along(u, wx);
  s.y[out] = along(w, uy) + along(u, wy);
  if (order === 1) return;
  s.xx[out] = along(w, s.xx[a]!) + 2 * along(ux, wx) + along(u, s.xx[b]!);
  s.xy[out] = along(w, s.xy[a]!) + along(ux, wy) + along(uy, wx) + along(u, s.xy[b]!);
  s.yy[out] = along(w, s.yy[a]!) + 2 * along(uy, wy) + along(u, s.yy[b]!);
};

const divide: Operation = (s, out, a, b, order) => {
  const w = s.v[b]!;
  const q = s.v[a]! / w;
  s.v[out] = q;
  if (order === 0) return;
  const wx = s.x[b]!;
  const wy = s.y[b]!;
  const qx = (s.x[a]! - along(q, wx)) / w;
  const qy = (s.y[a]! - along(q, wy)) / w;
  s.x[out] = qx;
  s.y[out] = qy;
  if (order === 1) return;
  s.xx[out] = (s.xx[a]! - 2 * along(qx, wx) - along(q, s.xx[b]!)) / w;
  s.xy[out] = (s.xy[a]! - along(qx, wy) - along(qy, wx) - along(q, s.xy[b]!)) / w;
  s.yy[out] = (s.yy[a]! - 2 * along(qy, wy) - along(q, s.yy[b]!)) / w;
};

/** u^c with a constant c. */
export const power: Operation = (s, out, a, b, order) => {
  const u = s.v[a]!;
  const c = s.v[b]!;
  d[0] = pow(u, c);
  if (order > 0) d[1] = c === 0 ? 0 : c * pow(u, c - 1);
  if (order > 1) d[2] = c === 0 || c === 1 ? 0 : c * (c - 1) * pow(u, c - 2);
  chain(s, out, a, order);
};

/** Nothing times however much: the limit of uʷ·log u at u = 0. */
const damped = (factor: number, steep: number): number => (factor === 0 ? 0 : factor * steep);

/** u^w, both moving: d(uʷ) = uʷ·log u·dw + w·uʷ⁻¹·du. Where the exponent moves, u has to be above 0. */
export const general: Operation = (s, out, a, b, order) => {
  const u = s.v[a]!;
  const w = s.v[b]!;
  const value = pow(u, w);
  s.v[out] = value;
  if (order === 0) return;
  const l = log(u);
  const below = pow(u, w - 1);
  const byW = damped(value, l);
  const byU = damped(w, below);
  const ux = s.x[a]!;
  const uy = s.y[a]!;
  const wx = s.x[b]!;
  const wy = s.y[b]!;
  s.x[out] = along(byW, wx) + along(byU, ux);
  s.y[out] = along(byW, wy) + along(byU, uy);
  if (order === 1) return;
  const byWW = damped(byW, l);
  const byUW = damped(below, 1 + w * l);
  const byUU = damped(w * (w - 1), pow(u, w - 2));
  s.xx[out] =
    along(byWW, wx * wx) +
    along(byUW, 2 * ux * wx) +
    along(byUU, ux * ux) +
    along(byW, s.xx[b]!) +
    along(byU, s.xx[a]!);
  s.xy[out] =
    along(byWW, wx * wy) +
    along(byUW, ux * wy + uy * wx) +
    along(byUU, ux * uy) +
    along(byW, s.xy[b]!) +
    along(byU, s.xy[a]!);
  s.yy[out] =
    along(byWW, wy * wy) +
    along(byUW, 2 * uy * wy) +
    along(byUU, uy * uy) +
    along(byW, s.yy[b]!) +
    along(byU, s.yy[a]!);
};

/** −u. */
export const negate: Operation = (s, out, a, _b, order) => {
  d[0] = -s.v[a]!;
  d[1] = -1;
  d[2] = 0;
  chain(s, out, a, order);
};

// Of equals the first is taken.
const least: Operation = (s, out, a, b, order) => copy(s, out, s.v[a]! > s.v[b]! ? b : a, order);
const most: Operation = (s, out, a, b, order) => copy(s, out, s.v[a]! < s.v[b]! ? b : a, order);

/** u − w·⌊u / w⌋: the sign is that of w; u itself where w is 0 (Knuth, "The Art of Computer Programming" 1, § 1.2.4). */
const modulo: Operation = (s, out, a, b, order) => {
  const whole = s.v[b] === 0 ? 0 : Math.floor(s.v[a]! / s.v[b]!);
  s.v[out] = s.v[a]! - s.v[b]! * whole;
  combine(s, out, a, b, -whole, order);
};

/** The operators but the power, which has two operations. */
export const BINARY: Readonly<Record<Exclude<Operator, '^'>, Operation>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

/** The functions that take their arguments two at a time. */
export const FOLDS: Readonly<Record<'min' | 'max' | 'mod', Operation>> = { min: least, max: most, mod: modulo };
