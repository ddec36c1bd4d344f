import './trackCodec';
import { type Decoded, decodePairs } from './decode';
import { mendAddress } from './mend';
import { ProblemLog } from './problem';

/**
 * Reads an address, a URL or its part from the `?` on, with what may have happened to it on its way.
 * Total: it never throws; what can't be taken is replaced by its default and told in `problems`.
 */
export function decode(address: string): Decoded {
  const problems = new ProblemLog();
  return decodePairs(mendAddress(address, problems), problems);
}
