import { decode, provideData } from '../../../../src';
import type { Optimizer } from '../../../../src/core/method';
import { createSurface } from '../../../../src/core/objective';
import { createRandom } from '../../../../src/core/random';
import { ratesOn } from '../../../../src/core/stride';
import type { SurfaceType } from '../../../../src/core/types';
import { optimizers } from '../../../../src/optimizers';
import { schedules } from '../../../../src/schedules';
import { surfaces } from '../../../../src/surfaces';

const FORMULAS = [
  'x^4/4-x^2+y^2+x/5',
  'x^2+20y^2',
  '(x^2+y^2-4)^2',
  'x^2y^2',
  'abs(x)+2abs(y)',
  'sin(2x)+cos(3y)+(x^2+y^2)/8',
  'x^4+y^4',
  'exp(-x^2-y^2)',
  'ln(1+x^2)+y^2',
  'sqrt(x^2+y^2)',
  'x-y^2',
];

/** Updates at most, by what one of them costs. */
const MOST = { plain: 2000, data: 300 };

/** A seeded address: any surface, method, schedule, batch, rate, start and length, so that all ways to end are met. */
export function randomAddress(seed: number): string {
  const random = createRandom(seed, 11);
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
  const between = (low: number, high: number): number => low + (high - low) * random.uniform();
  const chance = (part: number): boolean => random.uniform() < part;
  const logBetween = (low: number, high: number): number => low * (high / low) ** random.uniform();

  const id = pick(Object.keys(surfaces).sort()) as keyof typeof surfaces;
  const type: SurfaceType = surfaces[id];
  let ground = `surface=${id}`;
  if (id === 'grid') ground += `,content:${grid()}`;
  if (id === 'formula') ground += `&f=${encodeURIComponent(pick(FORMULAS))}`;
  if (id === 'ravine') ground += `,kappa:${Math.round(logBetween(2, 1000))}`;
  if (type.datasets) {
    const data = pick(type.datasets.filter((name) => name !== 'own'));
    ground += `&data=${data}${data === 'penguins' ? '' : `,n:${Math.round(logBetween(4, 80))}`}&seed=${random.below(20)}`;
  } else if (chance(0.25)) ground += `&noise=${logBetween(0.01, 3).toPrecision(2)}&seed=${random.below(20)}`;
  const surface = createSurface(decode(`?${ground}`).scenario);
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const along = (low: number, high: number): string =>
    Number(((low + high) / 2 + between(-0.6, 0.6) * (high - low)).toPrecision(4)).toString();
  const steps = Math.round(logBetween(1, type.datasets ? MOST.data : MOST.plain));

  const name = pick(Object.keys(optimizers).sort()) as keyof typeof optimizers;
  const optimizer: Optimizer = optimizers[name];
  let run = name as string;
  if (Object.hasOwn(optimizer.parameters, 'lr') && chance(0.85)) {
    const [low, high] = ratesOn(optimizer.stride, surface);
    const rate = chance(0.7) ? logBetween(low, high) : logBetween(low * 1e-4, high * 10);
    run += `,lr:${rate.toPrecision(3)}`;
    if (chance(0.2)) run += `,schedule:${pick(Object.keys(schedules).sort())}`;
  }
  if (Object.hasOwn(optimizer.parameters, 'weightDecay') && chance(0.1))
    run += `,weightDecay:${logBetween(1e-3, 1).toPrecision(2)}`;
  if (chance(0.4)) run += `,batch:${pick([1, 1, 4, 16, 32])}`;
  const stop = pick(['auto', 'auto', 'auto', 'off', '1e-6', '0.001']);
  return `?${ground}&start=${along(xmin, xmax)},${along(ymin, ymax)}&steps=${steps}&stop=${stop}&run=${run}`;
}

let content: string | undefined;

/** Measured heights with a few hollows, provided once. */
function grid(): string {
  const [columns, rows] = [9, 7];
  const values = Float64Array.from({ length: columns * rows }, (_, k) => (k * k * 7) % 23);
  const x = { first: -1, step: 0.25 };
  content ??= provideData({
    kind: 'grid',
    name: 'grid.csv',
    heights: { columns, rows, values, x, y: { first: 3, step: 0.25 } },
  });
  return content;
}
