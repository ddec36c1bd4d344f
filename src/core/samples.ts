import { bigSize } from './big';
import { surfaceTypeOf } from './catalogue';
import { createObjective, createSurface } from './objective';
import type { Scenario } from './scenario';

/** How many samples a scenario's objective has, without making those of big data. */
export function samplesOf(setting: Pick<Scenario, 'surface' | 'data' | 'noise' | 'seed'>): number {
  const type = surfaceTypeOf(setting.surface.id);
  const { noise, seed } = setting;
  return (type.big && bigSize(setting)) ?? createObjective(createSurface(setting), noise, seed).samples;
}
