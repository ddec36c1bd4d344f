import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src';
import type { ScheduleSpec } from '../../src/core/scenario';
import type { OptimizerId } from '../../src/optimizers/ids';
import { defaultScenario } from '../../src/scenario/defaults';
import { isSchedule } from '../../src/scenario/schedule';
import { schedules } from '../../src/schedules';
import type { ScheduleId } from '../../src/schedules/ids';
import type { SurfaceId } from '../../src/surfaces/ids';

interface Golden {
  readonly runs: readonly {
    readonly optimizer: OptimizerId;
    readonly surface: SurfaceId;
    readonly params: Readonly<Record<string, number>>;
    readonly schedule: ScheduleSpec;
    /** The rate of each of 100 updates. */
    readonly lr: readonly number[];
    readonly x: readonly number[];
    readonly y: readonly number[];
  }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('schedules.json', import.meta.url), 'utf8'));

const ids: ScheduleId[] = Object.keys(schedules).filter(isSchedule);

/** The largest difference of two columns, relative where the numbers are larger than `small`. */
function deviation(ours: Float64Array, theirs: readonly number[], small: number): number {
  return Math.max(...theirs.map((b, i) => Math.abs(ours[i]! - b) / Math.max(small, Math.abs(b))));
}

describe.each(ids)('%s runs as in PyTorch', (id) => {
  const runs = golden.runs.filter(({ schedule }) => schedule.id === id);

  test('with three settings or more, if it has any, under momentum and under Adam, 100 updates, rates that change', () => {
    const names = Object.keys(schedules[id].parameters).sort();
    const settings = new Set(runs.map(({ schedule }) => JSON.stringify(schedule))).size;
    expect(settings, 'settings in schedules.json: add to schedules.py, then run make.py').toBeGreaterThanOrEqual(
      names.length > 0 ? 3 : 1,
    );
    expect(new Set(runs.map(({ optimizer }) => optimizer))).toEqual(new Set(['momentum', 'adam']));
    for (const { schedule, lr, x } of runs) {
      expect(Object.keys(schedule.params).sort()).toEqual(names);
      expect([lr.length, x.length]).toEqual([100, 101]);
      expect(new Set(lr).size).toBeGreaterThan(1);
    }
  });

  test.each(runs)('$optimizer with $schedule.params', ({ optimizer, surface, params, schedule, lr, x, y }) => {
    const runSpec = { optimizer, params, schedule, batch: 'full' } as const;
    const [route] = simulate({ ...defaultScenario(surface), steps: 100, stop: 'off', runs: [runSpec] });
    expect(route!.length).toBe(101);
    expect(route!.lr[0]).toBe(route!.lr[1]);
    // Near its end a cosine is a difference of nearly equal numbers: 1e-9 of the run's own rate is below it.
    expect(deviation(route!.lr.subarray(1), lr, 1e-6 * params.lr!)).toBeLessThanOrEqual(1e-9);
    expect(deviation(route!.x, x, 1)).toBeLessThanOrEqual(1e-9);
    expect(deviation(route!.y, y, 1)).toBeLessThanOrEqual(1e-9);
  });
});
