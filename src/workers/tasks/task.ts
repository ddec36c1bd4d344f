import type { Report } from '../protocol';

/** Long work that is done a little at a time. */
export interface Task {
  /** Does about so much work, in updates on a small surface; whether the task has ended. */
  advance(work: number): boolean;
  report(done: boolean): Report;
  /** Least milliseconds between two reports; where left out, what takes longer tells less often. */
  readonly quiet?: number;
}
