import type { ProblemLog } from './problem';

/** What is read of an address; the rest of a longer one is told and left. */
const LONGEST = 16384;

/** Without its escapes; one that is none leaves them all as they stand, for the key to refuse. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an address says, in its order; a key may come more than once. */
export type Pairs = readonly (readonly [key: string, value: string])[];

/** The pairs of an address with their escapes: a whole URL, or what stands from its `?` on, but for the fragment. */
export function rawPairs(address: string, problems: ProblemLog): Pairs {
  const hash = address.indexOf('#');
  const whole = hash < 0 ? address : address.slice(0, hash);
  const mark = whole.indexOf('?');
  let query = whole.slice(mark + 1);
  if (mark < 0 && !query.includes('=')) return [];
  if (query.length > LONGEST) {
    problems.add('excess', '…', query.slice(LONGEST));
    query = query.slice(0, LONGEST);
  }
  const parts = query.split('&').filter((part) => part !== '');
  return parts.map((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
  });
}

/** The pairs of an address as it stands. */
export const splitAddress = (address: string, problems: ProblemLog): Pairs =>
  rawPairs(address, problems).map(([key, value]) => [unescaped(key), unescaped(value)]);

/** `id,name:value,…` as written by hand. */
export interface IdAndParams {
  readonly id: string;
  readonly params: readonly (readonly [name: string, value: string])[];
}

/**
 * Splits at commas and first colons. A number that stands alone behind a `name:number` is read as part of it, so that
 * a decimal comma (`lr:1,5`) is refused as a whole instead of being taken for 1.
 */
export function splitParts(value: string): IdAndParams {
  const [id = '', ...rest] = value.split(',');
  const params: [string, string][] = [];
  for (const part of rest) {
    const at = part.indexOf(':');
    const last = params.at(-1);
    if (at >= 0) params.push([part.slice(0, at), part.slice(at + 1)]);
    else if (last && /^\d/.test(part)) last[1] += `,${part}`;
    else params.push([part, '']);
  }
  return { id, params };
}
