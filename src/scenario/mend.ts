import type { ProblemLog } from './problem';
import { type Pairs, rawPairs, unescaped } from './query';

/** What the way from one program to another does to a link, undone. Nothing of it can be meant in the grammar. */

/** Line breaks with what quotes and indents the next line, and marks of no width, in plain and as escapes. */
const BREAKS = /(?:[\r\n\u2028\u2029]|%0[ad])+[\t >]*|\t|%09/gi;
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]|%C2%AD|%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF/gi;
/** The ampersand as HTML writes it, once or more often. */
const AMPERSAND = /&(?:amp;|#0*38;|#x0*26;)+/gi;

const QUOTES = '"\'`´“”„‟‘’‚‛«»‹›「」『』';
const QUOTE = new RegExp(`[${QUOTES}]`, 'g');
const QUOTED = new RegExp(`^[\\s${QUOTES}]+|[\\s${QUOTES}]+$`, 'g');
/** A dash of any width, which a word processor makes of a minus sign. */
const DASH = /[‐‑‒–—−]/g;
/** Blanks beside a separator, where a plus sign is one or says nothing. */
const BLANKS = /(^|[,:])[\s+]+|[\s+]+(?=[,:]|$)/g;

/** What ends a sentence about a link, or stresses it. */
const STOP = /[.,;:?!…。，、；：？！]$|(?<=[\p{L}\p{N})])[*~]+$|^[^_]+_+$/u;
const CLOSING = [...')]}>）］｝】〉》〕'];
const OPENING = [...'([{<（［｛【〈《〔'];

/** What counts visitors. */
const TRACKER =
  /^(?:utm_\w+|(?:fb|g|d|ms|y|ys|tw|tt|rb_|sc)clid|ScCid|gclsrc|gad_\w+|[gw]braid|igshid|igsh|li_fat_id|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|__hs\w+|hsCtaTracking|oly_\w+_id|vero_\w+|wickedid|s_cid|epik|srsltid|_openstat|yadclid|ref_src|ref_url|spm(?:_\w+)?|scm|vd_source|share_\w+|isappinstalled|nsukey|from)$/i;

/** The keys whose values may hold blanks, plus signs and brackets of their own. */
const TEXTS = ['f', 'rule'];

/** Without a bracket that nothing opens, or what else ends the sentence around a link. */
function withoutEnd(value: string, isText: boolean): string {
  const end = value.at(-1) ?? '';
  const which = CLOSING.indexOf(end);
  const count = (sign: string | undefined): number => value.split(sign ?? end).length;
  const foreign = which < 0 ? STOP.test(value) && !(isText && /[!！*]/.test(end)) : count(end) > count(OPENING[which]);
  return foreign || QUOTES.includes(end || ' ') ? withoutEnd(value.slice(0, -end.length).trimEnd(), isText) : value;
}

/** A blank is a plus sign again where nothing has made it one: no later grammar writes a bare one. */
function plusesOf(key: string, raw: string, versioned: boolean, problems: ProblemLog): string {
  if (!raw.includes('+') || !(versioned || /%2B/i.test(raw))) return raw;
  const spaced = raw.replaceAll('+', ' ');
  // No program that makes blanks plus signs leaves a formula without a single escape.
  if (!raw.includes('%')) problems.add('malformed', key, raw, spaced);
  return spaced;
}

const plainly = (value: string): string => unescaped(value).replace(QUOTE, '').replace(DASH, '-').replace(BLANKS, '$1');

/** The pairs of an address as they were before it was passed on. */
export function mendAddress(address: string, problems: ProblemLog): Pairs {
  const whole = address.replace(BREAKS, '').replace(NO_WIDTH, '').replace(AMPERSAND, '&');
  const pairs = rawPairs(whole, problems)
    .map(([key, value]) => [plainly(key).replace(/^amp;|^;/, ''), value] as const)
    .filter(([key]) => !TRACKER.test(key));
  const versioned = pairs.some(([key]) => key === 'v');
  return pairs.map(([key, raw], place) => {
    const isText = TEXTS.includes(key);
    const value = isText ? unescaped(plusesOf(key, raw, versioned, problems)).replace(QUOTED, '') : plainly(raw);
    return [key, place === pairs.length - 1 ? withoutEnd(value, isText) : value];
  });
}
