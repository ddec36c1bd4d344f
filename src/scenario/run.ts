import { optimizers } from '../core/catalogue';
import type { BatchSize, RunSpec } from '../core/scenario';
import type { Optimizer, Surface } from '../core/types';
import { completeParams, DEFAULT_OPTIMIZER, isOptimizer } from './defaults';
import { decodeParams } from './params';
import type { Problems } from './problem';
import { splitParts } from './query';
import { decodeSchedule } from './schedule';
import { readNumber } from './values';

/** The largest batch that can be asked for; one larger than the data is all of it. */
export const MOST_BATCH = 1e7;

function readBatch(text: string): BatchSize | undefined {
  if (text === 'full') return 'full';
  const size = readNumber(text);
  return size !== undefined && Number.isInteger(size) && size >= 1 && size <= MOST_BATCH ? size : undefined;
}

/**
 * `optimizer,param:value,…` with `batch:`, `schedule:` and what belongs to the schedule among the parameters.
 * @param steps the updates that the run may make
 */
export function decodeRun(value: string, surface: Surface, steps: number, problems: Problems): RunSpec {
  const { id, params } = splitParts(value);
  if (!isOptimizer(id)) problems.add('unknown', 'run', value, DEFAULT_OPTIMIZER);
  const optimizer = isOptimizer(id) ? id : DEFAULT_OPTIMIZER;
  const { parameters }: Optimizer = optimizers[optimizer];
  let batch: BatchSize = 'full';
  const [first, ...doubled] = params.filter(([name]) => name === 'batch');
  if (first) {
    const size = readBatch(first[1]);
    if (size === undefined) problems.add('malformed', 'run', `batch:${first[1]}`, 'batch:full');
    else batch = size;
  }
  for (const [, text] of doubled) problems.add('doubled', 'run', `batch:${text}`, `batch:${batch}`);
  const rest = isOptimizer(id) ? params.filter(([name]) => name !== 'batch') : [];
  const { schedule, left } = decodeSchedule(rest, parameters, steps, problems);
  const defaults = completeParams(optimizer, surface);
  return {
    optimizer,
    params: decodeParams('run', parameters, left, defaults, problems) as Record<string, number>,
    ...(schedule && { schedule }),
    batch,
  };
}
