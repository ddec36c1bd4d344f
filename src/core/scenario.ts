import type { DatasetId } from '../datasets/ids';
import type { MethodId } from '../optimizers/ids';
import type { ScheduleId } from '../schedules/ids';
import type { SurfaceId } from '../surfaces/ids';
import type { Stop } from './stop/stop';
import type { Params, Point } from './types';

/** How many samples a step looks at. */
export type BatchSize = number | 'full';

export interface ScheduleSpec {
  readonly id: ScheduleId;
  readonly params: Params;
}

export interface RunSpec {
  readonly optimizer: MethodId;
  /** The update rule of `own`, as addresses carry it: one for all runs of a scenario. Present on no other optimizer. */
  readonly rule?: string;
  /** Of `track`, the key of what was recorded; present on nothing else. */
  readonly content?: string;
  readonly params: Readonly<Record<string, number>>;
  /** How the learning rate changes; absent where it does not. */
  readonly schedule?: ScheduleSpec;
  readonly batch: BatchSize;
}

/** Everything that decides the numbers, nothing that decides how they are shown. */
export interface Scenario {
  readonly surface: { readonly id: SurfaceId; readonly params: Params };
  /** Present exactly on a surface made from data. */
  readonly data?: { readonly id: DatasetId; readonly params: Params };
  readonly start: Point;
  /** Updates per run, 1 … 100000. */
  readonly steps: number;
  readonly stop: Stop;
  readonly noise: number;
  readonly seed: number;
  readonly runs: readonly RunSpec[];
}
