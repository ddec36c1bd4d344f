import type { RunSpec } from './scenario';

/** Whether a run plays what was recorded elsewhere: it has no settings, and can't be run again. */
export const isRecorded = (run: Pick<RunSpec, 'content'> | undefined): boolean => run?.content !== undefined;
