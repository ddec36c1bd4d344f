import { decode, simulate } from '../../../../src';
import { objectiveOf } from '../../../../src/core/objective';
import type { RunSpec } from '../../../../src/core/scenario';
import { comparison as english } from '../../../../src/locales/compare/en';
import { comparison as chinese } from '../../../../src/locales/compare/zh';
import { en, zh } from '../../../../src/locales/whole';
import { createFormat } from '../../../../src/report/format';
import type { Clock } from '../../../../src/scenario/view';
import type { Result } from '../../../../src/store/result';
import type { ComparedIn } from '../../../../src/ui/compare/settings';

/** The comparison in both languages. */
export const ENGLISH: ComparedIn = { text: en, words: english, format: createFormat('en') };
export const CHINESE: ComparedIn = { text: zh, words: chinese, format: createFormat('zh') };

/** What the page shows for an address, and the clock that it counts by. */
export function compared(address: string): { readonly result: Result; readonly clock: Clock } {
  const { scenario, view } = decode(address);
  const result = { scenario, objective: objectiveOf(scenario), trajectories: simulate(scenario) };
  return { result, clock: view.clock };
}

/** The routes of an address. */
export const runsOf = (address: string): readonly RunSpec[] => decode(address).scenario.runs;
