import { acos, asin } from '../elementary/asin';
import { atan } from '../elementary/atan';
import { cbrt } from '../elementary/cbrt';
import { exp } from '../elementary/exp';
import { cosh, sinh, tanh } from '../elementary/hyperbolic';
import { log } from '../elementary/log';
import { log2 } from '../elementary/log2';
import { log10 } from '../elementary/log10';
import { cos, sin } from '../elementary/sin';
import type { FoldName, FunctionName } from './vocabulary';

/** Writes f(u), f′(u) and f″(u) into `out`. */
export type Derivatives = (u: number, out: Float64Array) => void;

const write = (out: Float64Array, value: number, first: number, second: number): void => {
  out[0] = value;
  out[1] = first;
  out[2] = second;
};

/** The sharp end of a function's graph: whichever slope it comes in with, there it is given none. */
const tip = (out: Float64Array, value: number): void => write(out, value, 0, 0);

/**
 * What each function of one argument is, and its first two derivatives. At a kink and a jump the slope is 0, and so it
 * is where the graph ends or turns upright: √ and ∛ at 0, arcsine and arccosine at ±1.
 */
export const RULES: Readonly<Record<Exclude<FunctionName, FoldName>, Derivatives>> = {
  sin(u, out) {
    const s = sin(u);
    write(out, s, cos(u), -s);
  },
  cos(u, out) {
    const c = cos(u);
    write(out, c, -sin(u), -c);
  },
  tan(u, out) {
    const t = sin(u) / cos(u);
    write(out, t, 1 + t * t, 2 * t * (1 + t * t));
  },
  asin(u, out) {
    if (u * u === 1) return tip(out, asin(u));
    const w = (1 - u) * (1 + u);
    const r = Math.sqrt(w);
    write(out, asin(u), 1 / r, u / (w * r));
  },
  acos(u, out) {
    if (u * u === 1) return tip(out, acos(u));
    const w = (1 - u) * (1 + u);
    const r = Math.sqrt(w);
    write(out, acos(u), -1 / r, -u / (w * r));
  },
  atan(u, out) {
    const w = 1 + u * u;
    write(out, atan(u), 1 / w, -2 * (u / w) * (1 / w));
  },
  sinh(u, out) {
    const s = sinh(u);
    write(out, s, cosh(u), s);
  },
  cosh(u, out) {
    const c = cosh(u);
    write(out, c, sinh(u), c);
  },
  tanh(u, out) {
    const t = tanh(u);
    const c = 1 / cosh(u);
    write(out, t, c * c, -2 * t * c * c);
  },
  exp(u, out) {
    const e = exp(u);
    write(out, e, e, e);
  },
  log(u, out) {
    write(out, log(u), u >= 0 ? 1 / u : Number.NaN, -1 / (u * u));
  },
  log10(u, out) {
    write(out, log10(u), u >= 0 ? 1 / (Math.LN10 * u) : Number.NaN, -1 / (Math.LN10 * u * u));
  },
  log2(u, out) {
    write(out, log2(u), u >= 0 ? 1 / (Math.LN2 * u) : Number.NaN, -1 / (Math.LN2 * u * u));
  },
  sqrt(u, out) {
    if (u === 0) return tip(out, u);
    const r = Math.sqrt(u);
    write(out, r, 0.5 / r, -0.25 / (r * u));
  },
  cbrt(u, out) {
    if (u === 0) return tip(out, u);
    const r = cbrt(u);
    write(out, r, 1 / (3 * r * r), -2 / (9 * r * r * u));
  },
  abs(u, out) {
    write(out, Math.abs(u), Math.sign(u), 0);
  },
  sign(u, out) {
    write(out, Math.sign(u), 0, 0);
  },
  floor(u, out) {
    write(out, Math.floor(u), 0, 0);
  },
  ceil(u, out) {
    write(out, Math.ceil(u), 0, 0);
  },
};
