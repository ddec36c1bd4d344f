import { nearestLowest } from '../../core/outcome/minima';
import type { Goal } from '../../locales/compare/conclusion.en';
import { isLandscape } from '../../report/landscape';
import type { Result } from '../../store/result';

/** What the routes of a scenario are on their way to, by the words that a reader has for it. */
export function goalKind({ scenario, objective: { surface } }: Pick<Result, 'scenario' | 'objective'>): Goal {
  const [x, y] = scenario.start;
  if (!nearestLowest(surface, x, y)?.lowest) return 'some';
  return isLandscape(scenario.surface.id) ? 'hut' : 'lowest';
}
