import { each, type Readings, type Term, type Terms, where } from '../term';
import { bareGradient, change, pair } from './common';

const size: Pick<Term, 'name' | 'symbol' | 'slot'> = { name: 'size', symbol: 'Δ', slot: { name: 'size' } };
const before: Pick<Term, 'name' | 'symbol' | 'slot'> = { name: 'before', symbol: 'p', slot: { name: 'before' } };

/** Whether the gradient has turned on either axis. */
function turns(readings: Readings): boolean {
  const [gx, gy] = pair(readings, 'g');
  const [px, py] = pair(readings, 'before');
  return gx * px < 0 || gy * py < 0;
}

const within = (stride: number, lowest: number, highest: number): number => Math.min(highest, Math.max(lowest, stride));

export const rprop: Terms = [
  bareGradient,
  {
    name: 'eta',
    symbol: 'η',
    value: each<'g' | 'before' | 'etaPlus' | 'etaMinus'>(({ g, before, etaPlus, etaMinus }) => {
      const product = Math.sign(g * before);
      return product === 0 ? 1 : product > 0 ? etaPlus : etaMinus;
    }),
  },
  {
    ...size,
    formula: 'min(max(η α, Δ_min), Δ_max)',
    applies: where<'t'>(({ t }) => t === 1),
    value: each<'eta' | 'lr' | 'stepMin' | 'stepMax'>(({ eta, lr, stepMin, stepMax }) =>
      within(eta * lr, stepMin, stepMax),
    ),
  },
  {
    ...size,
    formula: 'min(max(η Δ, Δ_min), Δ_max)',
    applies: where<'t'>(({ t }) => t > 1),
    value: each<'eta' | 'size' | 'stepMin' | 'stepMax'>(({ eta, size, stepMin, stepMax }) =>
      within(eta * size, stepMin, stepMax),
    ),
  },
  { ...before, formula: 'g', applies: (readings) => !turns(readings), value: each<'g'>(({ g }) => g) },
  { ...before, applies: turns, value: each<'g' | 'before'>(({ g, before }) => (g * before < 0 ? 0 : g)) },
  change(
    '− sign(p) Δ',
    each<'before' | 'size'>(({ before, size }) => -Math.sign(before) * size),
  ),
];
