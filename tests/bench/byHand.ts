import { type Columns, createColumns } from '../../src/core/columns';
import { exp } from '../../src/core/elementary/exp';
import { norm } from '../../src/core/norm';
import { type Rule, rules } from './rules';

/**
 * What the core does on Rosenbrock's valley, in one function per optimizer: the same rule, the same six columns, the
 * same guards and bookkeeping, nothing behind a call. Each makes the same bits as the core.
 */
export type ByHand = (start: readonly [number, number], updates: number, hyper: Hyper) => Columns & { still: number };

type Hyper = Readonly<Record<string, number>>;

/** The loop with a rule set into its middle, as source: each optimizer's is compiled by itself. */
const source = ({ hyper, memory, step }: Rule): string => `
  const { ${hyper} } = given;
  const columns = createColumns(updates);
  const { x: xs, y: ys, loss: losses, gradNorm, evals } = columns;
  let [x, y] = start;
  let a = 1 - x;
  let b = y - x * x;
  let gx = -2 * a - 400 * x * b;
  let gy = 200 * b;
  ${memory.map((name) => `let ${name} = 0;`).join(' ')}
  const first = a * a + 100 * b * b;
  xs[0] = x;
  ys[0] = y;
  losses[0] = first;
  gradNorm[0] = Math.sqrt(gx * gx + gy * gy);
  let anchor = 0;
  let still = first;
  let spent = 0;
  for (let t = 1; t <= updates; t++) {
    ${step}
    a = 1 - x;
    b = y - x * x;
    gx = -2 * a - 400 * x * b;
    gy = 200 * b;
    const loss = a * a + 100 * b * b;
    const offX = x / 4;
    const offY = (y - 1) / 4;
    if (!(offX * offX + offY * offY <= 1e6) || loss - loss !== 0) throw new Error('diverged at ' + t);
    spent += 1;
    const square = gx * gx + gy * gy;
    xs[t] = x;
    ys[t] = y;
    losses[t] = loss;
    gradNorm[t] = square > 1e-290 && square < 1e290 ? Math.sqrt(square) : norm(gx, gy);
    evals[t] = spent;
    if (Math.abs(loss - still) > 1e-6 * Math.max(Math.abs(loss), Math.abs(first - loss))) {
      anchor = t;
      still = loss;
    }
  }
  columns.lr.fill(lr);
  return { ...columns, still: anchor };`;

const compile = (rule: Rule): ByHand => {
  const loop = new Function('createColumns', 'norm', 'exp', 'start', 'updates', 'given', source(rule));
  return (start, updates, hyper) => loop(createColumns, norm, exp, start, updates, hyper);
};

/** By the optimizer's id. */
export const byHand: Readonly<Record<keyof typeof rules, ByHand>> = Object.fromEntries(
  Object.entries(rules).map(([id, rule]) => [id, compile(rule)]),
) as Record<keyof typeof rules, ByHand>;
