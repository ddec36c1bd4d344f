import type { Columns } from '../../src/core/columns';
import { exp } from '../../src/core/elementary/exp';
import { judge } from '../../src/core/outcome/judge';
import type { Outcome } from '../../src/core/outcome/outcome';
import { isNothingLeft } from '../../src/core/stop/nothingLeft';
import type { Surface } from '../../src/core/types';

/** Makes one run and judges it, in one function and nothing behind a call but the verdict and what ends a run. */
export type ByHand = (at: readonly [number, number], columns: Columns, surface: Surface) => Outcome;

const HILLS = [
  2.4, 0.1, 1.5, 0.9, -1.9, 1.25, -1.1, 0.5, -1.2, -1.5, -0.6, 0.95, 0.6, -0.1, -1.8, 0.55, 0.5, 2.2, 0.9, 0.6,
];

/** What every run keeps an eye on, as source: whether it leaves the map, comes back to where it was, or has nothing to gain. */
const BOOKKEEPING = `
    const offX = (x - midX) / wide;
    const offY = (y - midY) / high;
    if (!(offX * offX + offY * offY <= 1e6) || loss - loss !== 0) { lost = true; length = t + (loss - loss === 0 ? 1 : 0); break; }
    const square = gx * gx + gy * gy;
    xs[t] = x; ys[t] = y; losses[t] = loss; gradNorm[t] = Math.sqrt(square); evals[t] = t;
    length = t + 1;
    if (loss === keptLoss && x === keptX && y === keptY && v === keptV && w === keptW) { repeats = true; break; }
    if (t >= due) { keptX = x; keptY = y; keptV = v; keptW = w; keptLoss = loss; due = t + Math.max(8, t >> 3); }
    if (Math.abs(loss - still) > 2.220446049250313e-16 * Math.max(Math.abs(loss), Math.abs(first - loss))) { since = t; still = loss; }
    else if ((t - since) % 10 === 0 && isNothingLeft(surface, columns, t)) break;`;

const source = ({ setting, slope, step }: { setting: string; slope: string; step: string }): string => `
  const { x: xs, y: ys, loss: losses, gradNorm, evals } = columns;
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const midX = (xmin + xmax) / 2, midY = (ymin + ymax) / 2, wide = xmax - xmin, high = ymax - ymin;
  ${setting}
  let gx = 0, gy = 0, loss = 0, v = 0, w = 0;
  ${slope}
  const first = loss;
  let still = loss, since = 0, length = 1, lost = false, repeats = false;
  let keptX = NaN, keptY = NaN, keptV = NaN, keptW = NaN, keptLoss = NaN, due = 0;
  xs[0] = x; ys[0] = y; losses[0] = loss; gradNorm[0] = Math.sqrt(gx * gx + gy * gy); evals[0] = 0;
  for (let t = 1; t <= updates; t++) {
    ${step}
    ${slope}
    ${BOOKKEEPING}
  }
  if (lost) return { kind: 'diverged', at: length - 1, gradNorm: gradNorm[length - 1] };
  return judge(surface, columns, { length, random: false, repeats });`;

const compile = (parts: Parameters<typeof source>[0], updates: number): ByHand => {
  const loop = new Function(
    'judge',
    'isNothingLeft',
    'exp',
    'HILLS',
    'updates',
    'at',
    'columns',
    'surface',
    source(parts),
  );
  return (at, columns, surface) => loop(judge, isNothingLeft, exp, HILLS, updates, at, columns, surface);
};

/** Gradient descent on the mountain from each start. */
export const basins = (lr: number, updates: number): ByHand =>
  compile(
    {
      setting: 'let [x, y] = at;',
      slope: `
    loss = 0.06 * (x * x + y * y); gx = 2 * 0.06 * x; gy = 2 * 0.06 * y;
    for (let i = 0; i < 20; i += 4) {
      const dx = x - HILLS[i + 1], dy = y - HILLS[i + 2], width = HILLS[i + 3];
      const e = HILLS[i] * exp(-(dx * dx + dy * dy) / (2 * width * width));
      loss += e; gx -= (e * dx) / (width * width); gy -= (e * dy) / (width * width);
    }`,
      step: `x += -${lr} * gx; y += -${lr} * gy;`,
    },
    updates,
  );

/** Heavy ball in the ravine from one start, with each learning rate and momentum. */
export const plane = (start: readonly [number, number], kappa: number, updates: number): ByHand =>
  compile(
    {
      setting: `let [x, y] = ${JSON.stringify(start)}; const [lr, momentum] = at;`,
      slope: `gx = x; gy = ${kappa} * y; loss = (x * x + ${kappa} * y * y) / 2;`,
      step: `
    const kept = t > 1 && momentum > 0 ? momentum : 0;
    v = kept * v + gx; w = kept * w + gy;
    x += -lr * v; y += -lr * w;`,
    },
    updates,
  );
