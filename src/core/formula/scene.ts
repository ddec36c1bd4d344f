import { norm } from '../norm';
import type { Domain, Point, Surface } from '../types';

type Ground = Pick<Surface, 'value' | 'gradient'>;

/** Where a walk may start: off the axes and diagonals, where slopes often vanish by symmetry. */
const STARTS: readonly Point[] = [
  [-2, 1.8],
  [2.1, -1.6],
  [1.4, 2.2],
  [-1.2, -2.3],
  [0.9, 0.7],
  [-0.6, 0.8],
];

/** The first of a few places where the surface is finite and not level. */
export function chooseStart({ gradient }: Ground): Point {
  const g = new Float64Array(2);
  const fits = ([x, y]: Point): boolean => {
    const value = gradient(x, y, g);
    const slope = norm(g[0]!, g[1]!);
    return Number.isFinite(value + slope) && slope > 1e-9 * Math.abs(value);
  };
  return STARTS.find(fits) ?? [-2, 1.8];
}

const PLACES = 24;

/** Whether the altitudes on the map reach so high above most of it that even levels would show its rim alone. */
export function chooseLevels({ value }: Ground, [xmin, xmax, ymin, ymax]: Domain): Surface['levels'] {
  const values: number[] = [];
  for (let i = 0; i < PLACES * PLACES; i++) {
    const x = xmin + ((xmax - xmin) * ((i % PLACES) + 0.5)) / PLACES;
    const y = ymin + ((ymax - ymin) * (Math.floor(i / PLACES) + 0.5)) / PLACES;
    const altitude = value(x, y);
    if (Number.isFinite(altitude)) values.push(altitude);
  }
  values.sort((a, b) => a - b);
  const part = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? 0;
  return part(0.98) - part(0) > 12 * (part(0.4) - part(0)) ? 'log' : 'linear';
}

const RUNGS = 44;
const TRIAL = 50;

/** The loss after a trial of plain descent; ∞ where it leaves the neighbourhood of the map. */
function lossAfter({ gradient }: Ground, start: Point, lr: number, size: number): number {
  const g = new Float64Array(2);
  let [x, y] = start;
  let loss = gradient(x, y, g);
  for (let t = 0; t < TRIAL; t++) {
    x -= lr * g[0]!;
    y -= lr * g[1]!;
    loss = gradient(x, y, g);
    const way = Math.max(Math.abs(x - start[0]), Math.abs(y - start[1]));
    if (!(way <= 3 * size && Math.abs(loss) < Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  }
  return loss;
}

const round = (value: number): number => Number(value.toPrecision(2));

/**
 * Strides worth showing, by trying them: plain descent from the start with each of a ladder of learning rates, the
 * longest of which crosses the map at once. The good one is the longest that gets nearly as low as any; the giant one
 * the next above it that does clearly worse; the tiny one a thirtieth of the good one.
 */
export function chooseStrides(ground: Ground, start: Point, size: number): Surface['lr'] {
  const g = new Float64Array(2);
  ground.gradient(start[0], start[1], g);
  const slope = norm(g[0]!, g[1]!);
  const top = slope > 0 && slope < Number.POSITIVE_INFINITY ? Math.min(1e6, size / slope) : 1;
  // Whole powers of two and a constant: engines don't agree on the last bit of other powers.
  const rates = Array.from({ length: RUNGS }, (_, k) => top * 2 ** -Math.floor(k / 2) * (k % 2 ? Math.SQRT1_2 : 1));
  const losses = rates.map((lr) => lossAfter(ground, start, lr, size));
  const from = ground.value(start[0], start[1]);
  const lowest = Math.min(from, ...losses);
  const enough = lowest + 0.02 * (from - lowest);
  const best = losses.findIndex((loss) => loss <= enough);
  const place = best < 0 || lowest === from ? Math.floor(RUNGS / 4) : best;
  const good = rates[place]! * (place === 0 ? 1 : 0.6);
  const worse = rates[Math.max(0, place - 1)]!;
  const giant = Math.max(worse, 1.5 * good);
  return {
    range: [round(good / 500), round(good * 15)],
    initial: [round(good), round(giant), round(good / 30)],
  };
}
