import { inSlices as sliced } from '../../core/inSlices';
import { after } from './after';
import { afterFrame } from './frames';

/** Does work a step at a time, from the next frame on, each in a task of its own so that what the reader does goes between. */
export const inSlices = <T>(work: Generator<unknown, T>, done: (result: T) => void): (() => void) =>
  sliced(work, done, { begin: afterFrame, later: after });
