import { type Decoded, decodePairs } from './decode';
import { loadFor } from './load';
import { ProblemLog } from './problem';
import { type Pairs, splitAddress } from './query';

async function take(pairs: Pairs, problems: ProblemLog): Promise<Decoded> {
  await loadFor(pairs);
  return decodePairs(pairs, problems);
}

/**
 * Reads the address of a page with what it names, fetched where it is not at hand yet. What undoes the harm that an
 * address has come to is fetched too, where there is a sign of it.
 */
export async function open(address: string): Promise<Decoded> {
  const problems = new ProblemLog();
  const said = await take(splitAddress(address, problems), problems);
  if (said.problems.length === 0 && !address.includes('+')) return said;
  // Where it can't be fetched, the address is read as it stands.
  const mending = await import('./mend').catch(() => undefined);
  if (!mending) return said;
  const left = new ProblemLog();
  return take(mending.mendAddress(address, left), left);
}
