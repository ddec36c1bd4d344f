import { ENDS, type End } from '../../../../src/core/ends';
import type { Findings } from '../../../../src/core/explore/findings';
import type { SettingAxis } from '../../../../src/core/explore/settingAxis';

/** What became of one run; `undefined` where none was made. */
export interface FakeTrial {
  readonly end?: End;
  readonly value?: number;
  readonly minimum?: number;
}

/** An axis of so many values, 1, 2, 3 …, or of those given. */
export function fakeAxis(values: number | readonly number[], more: Partial<SettingAxis> = {}): SettingAxis {
  const list = typeof values === 'number' ? Array.from({ length: values }, (_, i) => i + 1) : values;
  const ends = [list[0]!, list.at(-1)!] as const;
  return { name: 'lr', scale: 'linear', values: Float64Array.from(list), ends, ...more };
}

/** Findings whose runs are given by place and draw. */
export function fakeFindings(
  axes: Findings['axes'],
  trials: readonly (FakeTrial | undefined)[],
  draws = 1,
  more: Partial<Findings> = {},
): Findings {
  return {
    axes,
    draws,
    trials: {
      tried: Uint8Array.from(trials, (trial) => (trial ? 1 : 0)),
      ends: Uint8Array.from(trials, (trial) => ENDS.indexOf(trial?.end ?? 'unknown')),
      minima: Int16Array.from(trials, (trial) => trial?.minimum ?? -1),
      updates: Uint32Array.from(trials, (trial) => trial?.value ?? 0),
      losses: new Float64Array(trials.length),
      values: Float64Array.from(trials, (trial) => trial?.value ?? 10),
    },
    ended: true,
    ...more,
  };
}
