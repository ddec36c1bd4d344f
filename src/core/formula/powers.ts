import { log } from '../elementary/log';
import { pow } from '../elementary/pow';
import { chain, chainOfTwo, type Operation } from './chain';

const d = new Float64Array(6);

/** u^c with a constant c; the tip at u = 0 of a root has slope 0. */
export const constantPower: Operation = (s, out, a, b, order) => {
  const u = s.v[a]!;
  const c = s.v[b]!;
  const level = c === 0 || (u === 0 && c > 0 && c < 1);
  d[0] = pow(u, c);
  if (order > 0) d[1] = level ? 0 : c * pow(u, c - 1);
  if (order > 1) d[2] = level || c === 1 ? 0 : c * (c - 1) * pow(u, c - 2);
  chain(d, s, out, a, order);
};

/** Nothing times however much: the limit of uʷ·log u at u = 0. */
const damped = (factor: number, steep: number): number => (factor === 0 ? 0 : factor * steep);

/**
 * u^w, both moving: d(uʷ) = uʷ·log u·dw + w·uʷ⁻¹·du. Where the exponent moves, u has to be above 0; at 0 it moves
 * nothing.
 */
export const general: Operation = (s, out, a, b, order) => {
  const u = s.v[a]!;
  const w = s.v[b]!;
  const value = pow(u, w);
  d[0] = value;
  if (order > 0) {
    const l = u === 0 ? 0 : log(u);
    const below = pow(u, w - 1);
    d[1] = damped(w, below);
    d[2] = damped(value, l);
    d[3] = damped(w * (w - 1), pow(u, w - 2));
    d[4] = damped(below, 1 + w * l);
    d[5] = damped(value * l, l);
  }
  chainOfTwo(d, s, out, a, b, order);
};
