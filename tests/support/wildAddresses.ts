import fc from 'fast-check';
import { encode } from '../../src';
import { optimizers } from '../../src/optimizers';
import { schedules } from '../../src/schedules';
import { surfaces } from '../../src/surfaces';
import { damaged, scenario, view } from '../unit/scenario/scenarios';
import { randomOf } from './writtenFiles';

/** Formulas that are long, deep, steep, broken or nowhere finite. */
const FORMULAS = [
  'x^2+y^2',
  Array.from({ length: 60 }, (_, k) => `sin(${k + 1}x)cos(${k + 2}y)`).join('+'),
  `${'('.repeat(60)}x${')'.repeat(60)}^2+y^2`,
  `${'sin('.repeat(40)}x+y${')'.repeat(40)}`,
  'exp(exp(exp(x*y)))',
  '1/0*x',
  'sqrt(-1-x^2)',
  'x^99+y^99',
  'tan(1e9x)+tan(1e9y)',
  'mod(x,1e-300)+y^2',
  'abs(x)^0.001+abs(y)^-0.001',
  'floor(1000x)+floor(1000y)',
  'x^2+',
];

const EXTREMES = ['0', '1', '-1', '5e-324', '1e-300', '1e-9', '0.1', '0.5', '1e6', '1e12', '1e15', '-1e15', '1e300'];
const NUMBERS = [...EXTREMES, 'NaN', '-', '1e999', '0x10', ''];

/**
 * Addresses that are made to keep the page busy, the same ones for the same seed: what the product writes, of all there
 * is; the same hurt in a few places; and every key at an extreme of what it takes, or beyond.
 */
export function wildAddresses(count: number, seed: number): string[] {
  const random = randomOf(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = (share: number): boolean => random() < share;
  const key = <T extends object>(record: T): string & keyof T => pick(Object.keys(record)) as string & keyof T;

  /** Some of the parameters, each at an end of its range, anywhere in it, or at what no parameter takes. */
  const extreme = (parameters: object, share: number): string =>
    Object.entries(parameters)
      .filter(() => some(share))
      .map(([name, { range, choices }]: [string, { range?: readonly [number, number]; choices?: string[] }]) => {
        const [low, high] = range ?? [0, 1];
        if (choices) return `,${name}:${pick(choices)}`;
        return `,${name}:${pick([low, high, low + random() * (high - low), Math.sqrt(high), pick(NUMBERS)])}`;
      })
      .join('');

  const data = (): string => {
    const sizes = [2, 3, 50, 200, 2000, 2000, 9999, 10_000, 10_001, 100_000, some(0.1) ? 1e6 : 500];
    const spoilt = [some(0.5) && `noise:${pick([0, 0.2, 5, 100])}`, some(0.5) && `outliers:${pick([0, 0.25, 0.5])}`];
    return `&data=${[pick(['waves', 'line', 'blobs', 'penguins', 'own']), `n:${pick(sizes)}`, ...spoilt].filter(Boolean)}`;
  };

  const run = (): string => {
    const id = some(0.3) ? pick(['newton', 'bfgs', 'lbfgs', 'cg', 'armijo'] as const) : key(optimizers);
    const batch = some(0.4) ? `,batch:${pick(['full', 1, 2, 32, 257, 2000, 1e7])}` : '';
    const way = some(0.3) ? key(schedules) : undefined;
    const paced = way ? `,schedule:${way}${extreme(schedules[way].parameters, 0.5)}` : '';
    return `&run=${id}${extreme(optimizers[id].parameters, 0.4)}${batch}${paced}`;
  };

  const composed = (): string => {
    const id = some(0.35)
      ? pick(['sine-fit', 'linear-regression', 'logistic-regression', 'huber-regression'] as const)
      : key(surfaces);
    const { datasets, parameters } = surfaces[id] as { datasets?: unknown; parameters: object };
    const keys = [
      id === 'formula' ? `&f=${encodeURIComponent(pick(FORMULAS))}` : '',
      datasets || some(0.05) ? data() : '',
      some(0.6) ? `&steps=${pick([1, 7, 60, 278, 2000, 10_000, 100_000, 100_000])}` : '',
      some(0.5) ? `&stop=${pick(['off', 'auto', 0, 1e-9, 0.5])}` : '',
      some(0.4) ? `&start=${pick(EXTREMES)},${pick(EXTREMES)}` : '',
      some(0.3) ? `&domain=${pick(NUMBERS)},${pick(NUMBERS)},${pick(NUMBERS)},${pick(NUMBERS)}` : '',
      some(0.1)
        ? `&domain=${pick(['-1e15,2', '-1,1', '1e-300,1'])},${pick(['1e-300,1e15', '-9,1e9', '0,5e-324'])}`
        : '',
      some(0.3) ? `&noise=${pick([0, 0.1, 1, 100, 1e6])}` : '',
      some(0.2) ? `&seed=${pick([0, 1, 99, 2 ** 53 - 1])}` : '',
      some(0.2) ? '&view=compare' : '',
      some(0.2) ? `&clock=${pick(['update', 'evals', 'epoch', 'none'])}&k=${pick(NUMBERS)}` : '',
      some(0.2) ? '&lang=zh' : '',
      ...Array.from({ length: pick([0, 1, 1, 2, 3, 8, 9]) }, run),
    ];
    return `?surface=${id}${extreme(parameters, 0.4)}${keys.join('')}`;
  };

  const third = Math.ceil(count / 3);
  const written = fc.tuple(scenario, view).map(([s, v]) => encode(s, v));
  const asWritten = fc.sample(written, { numRuns: third, seed });
  const hurt = fc.sample(damaged(written), { numRuns: third, seed: seed + 1 });
  const made = Array.from({ length: third }, composed);
  // In turn, so that any first part of them has all three.
  const all = made.flatMap((address, i) => [address, asWritten[i]!, hurt[i]!]).slice(0, count);
  return all.map((address) => `?${address.replace(/^\?/, '').replace(/#/g, '%23')}`);
}
