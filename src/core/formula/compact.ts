import { formatFormula } from './format';
import { MOST_CHARACTERS, parseFormula } from './parse';

/** What may stand in the place of a blank, the best first; an empty group parts what nothing else parts. */
const INSTEAD = ['', '*', '{}'];

const BLANKS = /\s+/u;

function meaningOf(text: string): string | undefined {
  const read = parseFormula(text);
  return 'tree' in read ? formatFormula(read.tree) : undefined;
}

/**
 * A formula without any blank, the rest as it was typed: links carry it so, since tools on their way change blanks.
 * `parseFormula` reads the same tree from it; what can't be read stays as it is.
 */
export function compact(text: string): string {
  const meaning = meaningOf(text);
  if (meaning === undefined) return text;
  const [first = '', ...parts] = text.trim().split(BLANKS);
  const whole = first + parts.join('');
  if (meaningOf(whole) === meaning) return whole;
  const joined = parts.reduce((left, part, i) => {
    const rest = parts.slice(i + 1);
    const tried = INSTEAD.map((sign) => left + sign + part);
    return tried.find((start) => meaningOf([start, ...rest].join(' ')) === meaning) ?? `${left} ${part}`;
  }, first);
  const short = joined.length <= MOST_CHARACTERS && !BLANKS.test(joined);
  return short ? joined : meaning.replaceAll(' ', '');
}
