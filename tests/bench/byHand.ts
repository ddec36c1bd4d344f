import { norm } from '../../src/core/norm';
import { type Columns, createColumns } from '../../src/core/trajectory';

/**
 * What the core does on Rosenbrock's valley, written out in one function per optimizer: the same rule, the same six
 * columns, the same guards and bookkeeping, nothing behind a call. Each makes the same bits as the core.
 */
export type ByHand = (start: readonly [number, number], updates: number, hyper: Hyper) => Columns & { still: number };

export type Hyper = Readonly<Record<string, number>> &
  Readonly<Record<'lr' | 'momentum' | 'dampening' | 'weightDecay', number>>;

const FAR = 1e6;
const STOP = 1e-6;

export const gd: ByHand = ([startX, startY], updates, { lr, weightDecay }) => {
  const columns = createColumns(updates);
  const { x: xs, y: ys, loss: losses, gradNorm, evals } = columns;
  let x = startX;
  let y = startY;
  let a = 1 - x;
  let b = y - x * x;
  let gx = -2 * a - 400 * x * b;
  let gy = 200 * b;
  const first = a * a + 100 * b * b;
  xs[0] = x;
  ys[0] = y;
  losses[0] = first;
  gradNorm[0] = Math.sqrt(gx * gx + gy * gy);
  let anchor = 0;
  let still = first;
  let spent = 0;
  for (let t = 1; t <= updates; t++) {
    x += -lr * (gx + weightDecay * x);
    y += -lr * (gy + weightDecay * y);
    a = 1 - x;
    b = y - x * x;
    gx = -2 * a - 400 * x * b;
    gy = 200 * b;
    const loss = a * a + 100 * b * b;
    const dx = x / 4;
    const dy = (y - 1) / 4;
    if (!(dx * dx + dy * dy <= FAR) || loss - loss !== 0) throw new Error(`diverged at ${t}`);
    spent += 1;
    const square = gx * gx + gy * gy;
    xs[t] = x;
    ys[t] = y;
    losses[t] = loss;
    gradNorm[t] = square > 1e-290 && square < 1e290 ? Math.sqrt(square) : norm(gx, gy);
    evals[t] = spent;
    if (Math.abs(loss - still) > STOP * Math.max(Math.abs(loss), Math.abs(first - loss))) {
      anchor = t;
      still = loss;
    }
  }
  columns.lr.fill(lr);
  return { ...columns, still: anchor };
};

export const momentum: ByHand = ([startX, startY], updates, { lr, momentum, dampening, weightDecay }) => {
  const columns = createColumns(updates);
  const { x: xs, y: ys, loss: losses, gradNorm, evals } = columns;
  let x = startX;
  let y = startY;
  let a = 1 - x;
  let b = y - x * x;
  let gx = -2 * a - 400 * x * b;
  let gy = 200 * b;
  let vx = 0;
  let vy = 0;
  const first = a * a + 100 * b * b;
  xs[0] = x;
  ys[0] = y;
  losses[0] = first;
  gradNorm[0] = Math.sqrt(gx * gx + gy * gy);
  let anchor = 0;
  let still = first;
  let spent = 0;
  for (let t = 1; t <= updates; t++) {
    const dx0 = gx + weightDecay * x;
    const dy0 = gy + weightDecay * y;
    vx = t === 1 || momentum === 0 ? dx0 : momentum * vx + (1 - dampening) * dx0;
    vy = t === 1 || momentum === 0 ? dy0 : momentum * vy + (1 - dampening) * dy0;
    x += -lr * vx;
    y += -lr * vy;
    a = 1 - x;
    b = y - x * x;
    gx = -2 * a - 400 * x * b;
    gy = 200 * b;
    const loss = a * a + 100 * b * b;
    const dx = x / 4;
    const dy = (y - 1) / 4;
    if (!(dx * dx + dy * dy <= FAR) || loss - loss !== 0) throw new Error(`diverged at ${t}`);
    spent += 1;
    const square = gx * gx + gy * gy;
    xs[t] = x;
    ys[t] = y;
    losses[t] = loss;
    gradNorm[t] = square > 1e-290 && square < 1e290 ? Math.sqrt(square) : norm(gx, gy);
    evals[t] = spent;
    if (Math.abs(loss - still) > STOP * Math.max(Math.abs(loss), Math.abs(first - loss))) {
      anchor = t;
      still = loss;
    }
  }
  columns.lr.fill(lr);
  return { ...columns, still: anchor };
};

export const nesterov: ByHand = ([startX, startY], updates, { lr, momentum, weightDecay }) => {
  const columns = createColumns(updates);
  const { x: xs, y: ys, loss: losses, gradNorm, evals } = columns;
  let x = startX;
  let y = startY;
  let a = 1 - x;
  let b = y - x * x;
  let gx = -2 * a - 400 * x * b;
  let gy = 200 * b;
  let vx = 0;
  let vy = 0;
  const first = a * a + 100 * b * b;
  xs[0] = x;
  ys[0] = y;
  losses[0] = first;
  gradNorm[0] = Math.sqrt(gx * gx + gy * gy);
  let anchor = 0;
  let still = first;
  let spent = 0;
  for (let t = 1; t <= updates; t++) {
    const dx0 = gx + weightDecay * x;
    const dy0 = gy + weightDecay * y;
    vx = t === 1 ? dx0 : momentum * vx + dx0;
    vy = t === 1 ? dy0 : momentum * vy + dy0;
    x += -lr * (dx0 + momentum * vx);
    y += -lr * (dy0 + momentum * vy);
    a = 1 - x;
    b = y - x * x;
    gx = -2 * a - 400 * x * b;
    gy = 200 * b;
    const loss = a * a + 100 * b * b;
    const dx = x / 4;
    const dy = (y - 1) / 4;
    if (!(dx * dx + dy * dy <= FAR) || loss - loss !== 0) throw new Error(`diverged at ${t}`);
    spent += 1;
    const square = gx * gx + gy * gy;
    xs[t] = x;
    ys[t] = y;
    losses[t] = loss;
    gradNorm[t] = square > 1e-290 && square < 1e290 ? Math.sqrt(square) : norm(gx, gy);
    evals[t] = spent;
    if (Math.abs(loss - still) > STOP * Math.max(Math.abs(loss), Math.abs(first - loss))) {
      anchor = t;
      still = loss;
    }
  }
  columns.lr.fill(lr);
  return { ...columns, still: anchor };
};
