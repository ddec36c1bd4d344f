import type { Report, Request } from './protocol';
import { createTask } from './tasks';
import type { Task } from './tasks/task';

/** Where tasks are done, a slice at a time. */
export interface Queue {
  start(id: number, request: Request): void;
  cancel(id: number): void;
  /** Lets all tasks wait, without a timer, or go on. */
  rest(resting: boolean): void;
}

interface Entry {
  readonly id: number;
  readonly request: Request;
  task?: Task;
  begun: number;
  told: number;
}

/** Work between two looks at the clock. */
const STRIDE = 2000;

/** Least time between two reports of one task, and the share of the time it has taken: what is slow may wait. */
const QUIET = 50;
const PATIENCE = 0.1;

/** What makes no sense says itself why. */
const reasonOf = (error: unknown): string => (error instanceof RangeError ? error.message : String(error));

/**
 * Tasks take turns, so that every track gets its coarse paint early; runs that the page waits for come first.
 * @param slice milliseconds of work before others are let in
 * @param yieldTo calls back once others have been let in
 */
export function createQueue(
  slice: number,
  yieldTo: (go: () => void) => void,
  tell: (id: number, report: Report, done: boolean) => void,
): Queue {
  let entries: Entry[] = [];
  let awake = false;
  let resting = false;

  const work = (entry: Entry): void => {
    entry.task ??= createTask(entry.request);
    const { task } = entry;
    const began = performance.now();
    let done = false;
    let now = began;
    do {
      done = task.advance(STRIDE);
      now = performance.now();
    } while (!done && now - began < slice);
    if (!done) entries.push(entry);
    const quiet = task.quiet ?? Math.max(QUIET, PATIENCE * (now - entry.begun));
    if (!done && now - entry.told < quiet) return;
    entry.told = now;
    tell(entry.id, task.report(done), done);
  };

  const turn = (): void => {
    const entry = entries.find(({ request }) => request.kind === 'simulate') ?? entries[0];
    awake = entry !== undefined && !resting;
    if (!entry || resting) return;
    entries = entries.filter((other) => other !== entry);
    try {
      work(entry);
    } catch (error) {
      entries = entries.filter((other) => other !== entry);
      tell(entry.id, { kind: 'failed', reason: reasonOf(error) }, true);
    }
    yieldTo(turn);
  };

  const wake = (): void => {
    if (awake || resting || entries.length === 0) return;
    awake = true;
    yieldTo(turn);
  };

  return {
    start(id, request) {
      entries.push({ id, request, begun: performance.now(), told: Number.NEGATIVE_INFINITY });
      wake();
    },
    cancel(id) {
      entries = entries.filter((entry) => entry.id !== id);
    },
    rest(wanted) {
      resting = wanted;
      wake();
    },
  };
}
