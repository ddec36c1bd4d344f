import type { Scenario } from '../../core/scenario';
import type { OptimizerId } from '../../optimizers/ids';
import { isOptimizer } from '../../scenario/defaults';
import { isSchedule } from '../../scenario/schedule';
import type { ScheduleId } from '../../schedules/ids';
import { baseRun, type SettingValues } from '../../store/across';

const FACTORS = [1 / 3, 1, 3];
const MOMENTA = [0, 0.5, 0.9, 0.99];
const OPTIMIZERS: readonly OptimizerId[] = ['gd', 'momentum', 'rmsprop', 'adam'];
const SCHEDULES: readonly ScheduleId[] = ['step', 'cosine', 'one-cycle'];
const TIMES = 6;

/** Rows that are worth a look from where a route stands, as far as what they need is at hand. */
export function readyRows(scenario: Scenario, base: number): SettingValues[] {
  const { params } = baseRun(scenario, base);
  const rows: SettingValues[] = [{ kind: 'batch', values: ['full', 32, 1] }];
  const { lr } = params;
  if (lr !== undefined && lr > 0) {
    const values = FACTORS.map((factor) => Number((lr * factor).toPrecision(3)));
    rows.push({ kind: 'parameter', name: 'lr', values });
  }
  if (OPTIMIZERS.every(isOptimizer)) rows.push({ kind: 'optimizer', values: OPTIMIZERS });
  if (isOptimizer('momentum')) rows.push({ kind: 'parameter', name: 'momentum', values: MOMENTA });
  if (lr !== undefined && SCHEDULES.every(isSchedule))
    rows.push({ kind: 'schedule', values: [undefined, ...SCHEDULES] });
  rows.push({ kind: 'samples', count: TIMES });
  return rows;
}
