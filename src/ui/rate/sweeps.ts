import type { Sweep } from '../../core/ends';
import type { Scenario } from '../../core/scenario';
import type { SweepRequest } from '../../core/sweep';
import { sweep as startSweep } from '../../workers/client';

/** Paints that are kept for when a setting comes back: about 2 KB each. */
const KEPT = 64;

interface Job {
  readonly listeners: Set<() => void>;
  /** As far as it is known. */
  sweep: Sweep | undefined;
  /** Whether it could not be made. */
  failed: boolean;
  /** Absent once it has ended. */
  cancel: (() => void) | undefined;
}

/** By key, the longest unused first. */
const jobs = new Map<string, Job>();

/**
 * A request as text that is the same for routes whose sweeps are the same: whatever does not decide the numbers, the
 * learning rate above all, is levelled.
 */
export function sweepKey({ runs, ...setting }: Scenario, place: number): string {
  const run = runs[place];
  // A rule of the reader's own may do without a rate.
  if (run?.params.lr === undefined) return '';
  const drawn = setting.data !== undefined || setting.noise > 0;
  const request: SweepRequest = {
    ...setting,
    seed: drawn ? setting.seed : 1,
    place: drawn && run.batch !== 'full' ? place : 0,
    run: { ...run, batch: drawn ? run.batch : 'full', params: { ...run.params, lr: 0 } },
  };
  return JSON.stringify(request);
}

/** What is known of a sweep by now, or that it could not be made. */
export function sweepOf(key: string): Sweep | 'failed' | undefined {
  const job = jobs.get(key);
  return job?.failed ? 'failed' : job?.sweep;
}

function begin(key: string): Job {
  const job: Job = { listeners: new Set(), sweep: undefined, failed: false, cancel: undefined };
  const tell = (): void => {
    for (const listener of job.listeners) listener();
  };
  job.cancel = startSweep(
    JSON.parse(key),
    (sweep, done) => {
      job.sweep = sweep;
      if (done) job.cancel = undefined;
      tell();
    },
    () => {
      job.failed = true;
      job.cancel = undefined;
      tell();
    },
  );
  return job;
}

function forget(): void {
  for (const [key, { listeners }] of jobs) {
    if (jobs.size <= KEPT) return;
    if (listeners.size === 0) jobs.delete(key);
  }
}

/** Starts or joins a sweep; the listener hears of what is found. The last to leave ends it. */
export function followSweep(key: string, listener: () => void): () => void {
  const known = jobs.get(key);
  const job = known && !known.failed ? known : begin(key);
  jobs.delete(key);
  jobs.set(key, job);
  job.listeners.add(listener);
  forget();
  return () => {
    job.listeners.delete(listener);
    if (job.listeners.size > 0 || !job.cancel) return;
    job.cancel();
    jobs.delete(key);
  };
}
