import type { Scenario } from '../core/scenario';
import type { ProgramLanguage } from './dialects';
import { writeJavascript } from './javascript/write';
import { type NoProgram, planOf } from './plan';
import { writePython } from './python/write';

/**
 * A complete program for the route at a place of a scenario: it prints, for the start and after each update, the update,
 * both parameters and the full loss, the same numbers as the page's but for the last digits.
 * @param updates how many updates the route has made
 */
export function writeProgram(
  scenario: Scenario,
  place: number,
  language: ProgramLanguage,
  updates: number,
): { readonly code: string } | { readonly refusal: NoProgram } {
  const plan = planOf(scenario, place, updates);
  if (typeof plan === 'string') return { refusal: plan };
  return { code: language === 'javascript' ? writeJavascript(plan) : writePython(plan, language) };
}
