import { formatFormula } from '../formula/format';
import type { Assignment, Case } from './read';

/** Brackets around what a word would run into. */
const apart = (text: string, before: boolean, after: boolean): string =>
  (before && /^[\p{L}\p{N}]/u.test(text)) || (after && /[\p{L}\p{N}]$/u.test(text)) ? `(${text})` : text;

const lineOf = (name: string, operator: string, { value, when }: Case): string => {
  const sides = when.map(({ left, relation, right }) => `${formatFormula(left)} ${relation} ${formatFormula(right)}`);
  return `${name} ${operator} ${formatFormula(value)}${sides.length > 0 ? ` if ${sides.join(' or ')}` : ''}`;
};

/** A line for each case, as a reader would write it; `readLine` reads the same from it. */
export const formatRule = (rule: readonly Assignment[]): string[] =>
  rule.flatMap(({ name, operator, cases }) => cases.map((its) => lineOf(name, operator, its)));

const short = (text: string): string => text.replaceAll(' ', '');

/** The same in one line without a blank, as addresses carry it. */
export const compactRule = (rule: readonly Assignment[]): string =>
  rule
    .flatMap(({ name, operator, cases }) =>
      cases.map(({ value, when }) => {
        const sides = when.map(({ left, relation, right }, i) => {
          const [a, b] = [short(formatFormula(left)), short(formatFormula(right))];
          return `${apart(a, true, false)}${relation}${apart(b, false, i < when.length - 1)}`;
        });
        const its = short(formatFormula(value));
        const hangs = sides.length > 0;
        return `${name}${operator}${hangs ? `${apart(its, false, true)}if${sides.join('or')}` : its}`;
      }),
    )
    .join(';');
