import { workInSlices } from '../../core/workInSlices';
import { after } from './after';
import { afterFrame } from './frames';

/**
 * Does work a slice at a time, each in a task of its own so that what the reader does goes between; from the next frame
 * on, or from now. Returns what calls the rest off.
 * @param slice milliseconds of work in a slice; a step alone where left out
 */
export const inSlices = <T>(
  work: Generator<unknown, T>,
  done: (result: T) => void,
  { slice = 0, begin = afterFrame }: { readonly slice?: number; readonly begin?: 'now' | typeof afterFrame } = {},
): (() => void) => workInSlices(work, done, { slice, begin, later: after });
