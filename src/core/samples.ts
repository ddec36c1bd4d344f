import { bigSize } from './big';
import { surfaces } from './catalogue';
import { createObjective, createSurface } from './objective';
import type { Scenario } from './scenario';
import type { SurfaceType } from './types';

/** How many samples a scenario's objective has, without making those of big data. */
export function samplesOf(setting: Pick<Scenario, 'surface' | 'data' | 'noise' | 'seed'>): number {
  const type: SurfaceType = surfaces[setting.surface.id];
  const { noise, seed } = setting;
  return (type.big && bigSize(setting)) ?? createObjective(createSurface(setting), noise, seed).samples;
}
