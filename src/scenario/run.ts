import { optimizerOf } from '../core/catalogue';
import type { BatchSize, RunSpec } from '../core/scenario';
import type { Surface } from '../core/types';
import { codecs } from './codecs';
import { completeParams, DEFAULT_OPTIMIZER, isOptimizer } from './defaults';
import { decodeParams, readOnce } from './params';
import type { ProblemLog } from './problem';
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
 * @param rule what the optimizer is whose rule the address says
 */
export function decodeRun(
  value: string,
  surface: Surface,
  steps: number,
  rule: string | undefined,
  problems: ProblemLog,
): RunSpec {
  const { id, params } = splitParts(value);
  if (id === 'track' && codecs.track) return codecs.track(value, params, surface, problems);
  if (!isOptimizer(id)) problems.add('unknown', 'run', value, DEFAULT_OPTIMIZER);
  const optimizer = isOptimizer(id) ? id : DEFAULT_OPTIMIZER;
  const method = { optimizer, ...(optimizer === 'own' && rule !== undefined && { rule }) };
  const { parameters } = optimizerOf(method);
  const size = readOnce('batch', 'full', params, problems);
  const batch = readBatch(size);
  if (batch === undefined) problems.add('malformed', 'run', `batch:${size}`, 'batch:full');
  const rest = isOptimizer(id) ? params.filter(([name]) => name !== 'batch') : [];
  const { schedule, left } = decodeSchedule(rest, parameters, steps, problems);
  const defaults = completeParams(method, surface);
  return {
    ...method,
    params: decodeParams('run', parameters, left, defaults, problems) as Record<string, number>,
    ...(schedule && { schedule }),
    batch: batch ?? 'full',
  };
}
