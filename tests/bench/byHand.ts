import { exp } from '../../src/core/exp';
import { norm } from '../../src/core/norm';
import type { OptimizerId } from '../../src/core/scenario';
import { type Columns, createColumns } from '../../src/core/trajectory';
import { RULES, type Rule } from './rules';

type Hyper = Readonly<Record<string, number>>;

/**
 * What the core does on Rosenbrock's valley, written out in one function per optimizer: the same rule, the same five
 * columns, the same guards and bookkeeping, nothing behind a call. Each makes the same bits as the core.
 */
export type ByHand = (start: readonly [number, number], updates: number, hyper: Hyper) => Columns & { still: number };

const LANDSCAPE = `
  a = 1 - px;
  b = py - px * px;
  gradientx = -2 * a - 400 * px * b;
  gradienty = 200 * b;
  loss = a * a + 100 * b * b;`;

/** A line for both axes: each name that ends in _ stands for that of x, then for that of y. */
const onBoth = (line: string): string =>
  ['x', 'y'].map((axis) => line.replace(/\b([a-z]+)_(?!\w)/gi, `$1${axis}`)).join('\n');

/** The loop as source text, so that a rule stands in it as if it were typed there. */
function source({ keeps = [], both = [], first = '', axis }: Rule, names: readonly string[]): string {
  const memory = [...keeps.flatMap((name) => [`${name}x`, `${name}y`]), ...both].map((name) => `let ${name} = 0;`);
  return `'use strict';
  const { ${names.join(', ')} } = hyper;
  const columns = createColumns(updates);
  const { x: xs, y: ys, loss: losses, gradNorm, evals } = columns;
  let px = start[0], py = start[1], a, b, gradientx, gradienty, loss;
  ${memory.join(' ')}
  ${LANDSCAPE}
  const first = loss;
  xs[0] = px;
  ys[0] = py;
  losses[0] = first;
  gradNorm[0] = Math.sqrt(gradientx * gradientx + gradienty * gradienty);
  let anchor = 0, still = first, spent = 0;
  for (let t = 1; t <= updates; t++) {
    ${first}
    ${onBoth(axis)}
    ${LANDSCAPE}
    const ax = px / 4, ay = (py - 1) / 4;
    if (!(ax * ax + ay * ay <= 1e6) || loss - loss !== 0) throw new Error('diverged at ' + t);
    spent += 1;
    const square = gradientx * gradientx + gradienty * gradienty;
    xs[t] = px;
    ys[t] = py;
    losses[t] = loss;
    gradNorm[t] = square > 1e-290 && square < 1e290 ? Math.sqrt(square) : norm(gradientx, gradienty);
    evals[t] = spent;
    if (Math.abs(loss - still) > 1e-6 * Math.max(Math.abs(loss), Math.abs(first - loss))) {
      anchor = t;
      still = loss;
    }
  }
  return { ...columns, still: anchor };`;
}

/** @param names the optimizer's parameters */
export function byHand(id: OptimizerId, names: readonly string[]): ByHand {
  const made = new Function('createColumns', 'norm', 'exp', 'start', 'updates', 'hyper', source(RULES[id], names));
  return (start, updates, hyper) => made(createColumns, norm, exp, start, updates, hyper);
}
