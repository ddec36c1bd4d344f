import type { Procedure, StepReadings } from '../../core/inspect/procedure';
import { along, direction, gradient, pair, searched, slopeAlong } from '../shared/terms';

/** β⁺, or 0 where the direction starts afresh. */
function carried(readings: StepReadings): number {
  const [gx, gy] = pair(readings, 'g');
  const [px, py] = pair(readings, 'before');
  const [dx, dy] = pair(readings, 'direction');
  const [since = 0] = readings.values.since ?? [];
  const [restart = 0] = readings.values.restart ?? [];
  if (since === 0 || since >= restart) return 0;
  const beta = Math.max(0, (gx * (gx - px) + gy * (gy - py)) / (px * px + py * py));
  return slopeAlong(readings, [beta * dx - gx, beta * dy - gy]) < 0 ? beta : 0;
}

/** How many directions have been carried on since the last that was not. */
function counted({ values }: StepReadings): number {
  const [length = 0] = values.length ?? [];
  const [beta = 0] = values.beta ?? [];
  const [since = 0] = values.since ?? [];
  if (length === 0) return 0;
  return beta === 0 ? 1 : since + 1;
}

export const procedure: Procedure = [
  gradient,
  { name: 'beta', symbol: 'β', value: (readings) => [carried(readings)] },
  direction({ formula: '-g + beta * direction', slot: 'direction' }),
  { ...searched, slot: 'stride' },
  { name: 'since', symbol: 'n', slot: 'since', value: (readings) => [counted(readings)] },
  { name: 'before', symbol: 'p', formula: 'g', slot: 'before' },
  along,
];
