import { workInSlices } from '../../core/workInSlices';
import { after } from './after';
import { afterFrame } from './frames';

/** Does work a step at a time, from the next frame on, each in a task of its own so that what the reader does goes between. */
export const inSlices = <T>(work: Generator<unknown, T>, done: (result: T) => void): (() => void) =>
  workInSlices(work, done, { begin: afterFrame, later: after });
