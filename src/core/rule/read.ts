import { Parser } from '../formula/parser';
import type { Node } from '../formula/tree';
import type { Rule } from './rule';
import { tokenizeLine } from './tokens';

type Relation = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** A comparison of two numbers, or of each coordinate of two, on which a case hangs. */
export interface CaseComparison {
  readonly left: Node;
  readonly relation: Relation;
  readonly right: Node;
}

/** One of the values that a name may be given. */
export interface Case {
  /** Under any of which it counts; without one it always does. */
  readonly when: readonly CaseComparison[];
  readonly value: Node;
}

/** What a name is given in an update, or, with `-=`, what is taken from it. */
export interface Assignment {
  readonly name: string;
  readonly operator: '=' | '-=';
  /** The first that holds counts. */
  readonly cases: readonly Case[];
}

const LINE = /^(?<name>\w+) (?<operator>-?=) (?<value>.+?)(?: if (?<when>.+))?$/;
const COMPARISON = /^(?<left>.+?) (?<relation>[<>]=?|[=!]=) (?<right>.+)$/;

const expression = (text: string): Node => new Parser(tokenizeLine(text)).formula();

function comparison(text: string): CaseComparison {
  const { left = '', relation = '', right = '' } = COMPARISON.exec(text)?.groups ?? {};
  return { left: expression(left), relation: relation as Relation, right: expression(right) };
}

/**
 * The lines of a rule in order, those of the same name one after the other as cases of one.
 * @throws Refusal where one can't be read
 */
export function readRule({ lines }: Pick<Rule, 'lines'>): Assignment[] {
  const read: Assignment[] = [];
  for (const line of lines) {
    const { name = '', operator = '', value = '', when } = LINE.exec(line)?.groups ?? {};
    const its: Case = { when: when?.split(' or ').map(comparison) ?? [], value: expression(value) };
    const last = read.at(-1);
    if (last?.name === name && last.cases.at(-1)!.when.length > 0)
      read[read.length - 1] = { ...last, cases: [...last.cases, its] };
    else read.push({ name, operator: operator === '-=' ? '-=' : '=', cases: [its] });
  }
  return read;
}

/** The value of a name's first line, as a tree: how a rule writes what it remembers first. */
export const readValue = expression;
