import { each, one, type Readings, type Terms } from '../term';
import { along, bareGradient, direction, pair, searched, slopeAlong } from './common';

/** β⁺, or 0 where the direction starts afresh. */
function carried(readings: Readings): number {
  const [gx, gy] = pair(readings, 'g');
  const [px, py] = pair(readings, 'before');
  const [dx, dy] = pair(readings, 'direction');
  const [since = 0] = readings.values.since ?? [];
  const [restart = 0] = readings.values.restart ?? [];
  if (since === 0 || since >= restart) return 0;
  const beta = Math.max(0, (gx * (gx - px) + gy * (gy - py)) / (px * px + py * py));
  return slopeAlong(readings, [beta * dx - gx, beta * dy - gy]) < 0 ? beta : 0;
}

export const cg: Terms = [
  bareGradient,
  { name: 'beta', symbol: 'β', value: (readings) => [carried(readings)] },
  {
    ...direction(
      '− g + β d',
      each<'g' | 'beta' | 'direction'>(({ g, beta, direction }) => (beta === 0 ? -g : beta * direction - g)),
    ),
    slot: { name: 'direction' },
  },
  { ...searched, slot: { name: 'stride' } },
  {
    name: 'since',
    symbol: 'n',
    slot: { name: 'since' },
    value: one<'length' | 'beta' | 'since'>(({ length, beta, since }) =>
      length === 0 ? 0 : beta === 0 ? 1 : since + 1,
    ),
  },
  { name: 'before', symbol: 'p', formula: 'g', slot: { name: 'before' }, value: each<'g'>(({ g }) => g) },
  along,
];
