import type { RunSpec } from '../core/scenario';
import { recordedTrack } from '../core/track/recordedTrack';
import type { Surface } from '../core/types';
import { codecs } from './codecs';
import { DEFAULT_OPTIMIZER, trackRun, usualRun } from './defaults';
import { readOnce } from './params';
import type { ProblemLog } from './problem';
import type { IdAndParams } from './query';

/** What the key of a reader's file looks like. */
const KEY = /^[0-9a-f]{16}$/;

/**
 * What an address says of a recorded track: `content:` and an id of the surface's own, or the key of a reader's file.
 * Where it is not at hand, the usual route stands in.
 */
function decodeTrack(value: string, given: IdAndParams['params'], surface: Surface, problems: ProblemLog): RunSpec {
  const content = readOnce('content', '', given, problems);
  for (const [name, text] of given)
    if (name !== 'content') problems.add('unknown', 'run', text === '' ? name : `${name}:${text}`);
  if (recordedTrack(surface, { content })) return trackRun(content);
  problems.add(KEY.test(content) ? 'absent' : 'unknown', 'run', value, DEFAULT_OPTIMIZER);
  return usualRun(surface, 0);
}

codecs.track = decodeTrack;
