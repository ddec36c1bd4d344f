import { type FormulaError, Refusal } from '../formula/error';
import { replaced } from '../formula/lines';
import type { Node } from '../formula/tree';
import { namesIn, readIn } from './names';
import { type Assignment, type Case, gathered, readLine } from './read';

/** Bounds of what a reader may write. */
const MOST_CHARACTERS = 600;
const MOST_LINES = 12;
const LONGEST_NAME = 24;

/** What is given to a rule from outside and can't be given a value in it. */
const GIVEN = ['gradient', 'k', 'lr'];

/** Words of the address, of the typesetter, and of what every object has. */
const RESERVED = new Set(['batch', 'schedule', 'frac', 'quad', ...Object.getOwnPropertyNames(Object.prototype)]);

/** Other names for what is given, as long as no line gives them a value. */
const ALIASES: readonly (readonly [alias: string, name: string])[] = [
  ['g', 'gradient'],
  ['grad', 'gradient'],
  ['t', 'k'],
];

/** What the learning rate may be called where nothing is called `lr`. */
const RATES = ['alpha', 'eta'];

/** A reader's rule as it was written, and as it is carried out. */
export interface Written {
  /** Line by line, with the reader's names. */
  readonly read: readonly Assignment[];
  /** The same as rules of the code are: the gradient in the first line as `g`, the learning rate as `lr`. */
  readonly rule: readonly Assignment[];
}

const refuse = (code: Refusal['code'], at = 0, length = 0): never => {
  throw new Refusal(code, at, length);
};

const variable = (name: string): Node => ({ kind: 'variable', name });
const isTheta = (node: Node): boolean => node.kind === 'variable' && node.name === 'theta';

/** What is taken from θ where it is given a value. */
function takenFor(value: Node): Node {
  if (value.kind === 'binary' && isTheta(value.left)) {
    if (value.operator === '-') return value.right;
    if (value.operator === '+') return { kind: 'negate', of: value.right };
  }
  return { kind: 'binary', operator: '-', left: variable('theta'), right: value };
}

/** A line in one of the two forms that rules have: `theta -= …`, and `name = …` of everything else. */
function inForm(name: string, operator: '=' | '-=' | '+=', { when, value }: Case): Assignment {
  if (name === 'theta') {
    const taken: Node = operator === '=' ? takenFor(value) : operator === '+=' ? { kind: 'negate', of: value } : value;
    return { name, operator: '-=', cases: [{ when, value: taken }] };
  }
  const sign = operator === '+=' ? '+' : '-';
  const sum: Node = operator === '=' ? value : { kind: 'binary', operator: sign, left: variable(name), right: value };
  return { name, operator: '=', cases: [{ when, value: sum }] };
}

/** A line of a text, and where in the text it begins. */
function linesOf(text: string): { readonly line: string; readonly at: number }[] {
  let at = 0;
  return text.split(/(?<=[;\n；])/).flatMap((piece) => {
    const line = piece.replace(/[;\n；\r]+$/, '');
    const from = at;
    at += piece.length;
    return line.trim() === '' ? [] : [{ line, at: from }];
  });
}

/** With other names in the places of some. */
const renamed = (rule: readonly Assignment[], names: ReadonlyMap<string, string>): readonly Assignment[] => {
  const of = (node: Node): Node => replaced(node, (name) => (names.has(name) ? variable(names.get(name)!) : undefined));
  return rule.map(({ name, operator, cases }) => ({
    name,
    operator,
    cases: cases.map(({ when, value }) => ({
      when: when.map(({ left, relation, right }) => ({ left: of(left), relation, right: of(right) })),
      value: of(value),
    })),
  }));
};

/** The rule as rules of the code are. */
function settledNames(read: readonly Assignment[]): readonly Assignment[] {
  const assigned = new Set(read.map(({ name }) => name));
  const used = new Set(read.flatMap(readIn));
  const rate = used.has('lr') ? undefined : RATES.find((name) => used.has(name) && !assigned.has(name));
  const names = new Map([
    ...ALIASES.filter(([alias]) => !assigned.has(alias)),
    ...(rate === undefined ? [] : [[rate, 'lr'] as const]),
  ]);
  const rule = renamed(read, names);
  if (assigned.has('g')) return rule;
  return [
    { name: 'g', operator: '=', cases: [{ when: [], value: variable('gradient') }] },
    ...renamed(rule, new Map([['gradient', 'g']])),
  ];
}

/** Whether the first line makes g of the gradient, if any line makes g. */
function startsFromGradient(read: readonly Assignment[]): boolean {
  const [first] = read;
  if (!read.some(({ name }) => name === 'g')) return true;
  const [only, another] = first?.cases ?? [];
  return (
    first?.name === 'g' &&
    !another &&
    only?.when.length === 0 &&
    namesIn(only.value).some((name) => name === 'gradient' || name === 'grad')
  );
}

function parse(text: string): Written {
  if (text.length > MOST_CHARACTERS) refuse('longRule', MOST_CHARACTERS, text.length - MOST_CHARACTERS);
  const lines = linesOf(text);
  if (lines.length === 0) refuse('assignment', 0, text.length);
  const beyond = lines[MOST_LINES];
  if (beyond) refuse('lines', beyond.at, text.length - beyond.at);
  const changed: { readonly at: number; readonly length: number; readonly place: number }[] = [];
  const read = lines.map(({ line, at }, place) => {
    try {
      const { name, operator, case: its } = readLine(line);
      const { meaning } = name;
      const fault = meaning.kind !== 'variable' || GIVEN.includes(meaning.name) ? 'given' : undefined;
      if (fault) refuse(fault, name.at, name.length);
      if (meaning.name === 'theta') changed.push({ at: at + name.at, length: name.length, place });
      const form = inForm(meaning.name, operator, its);
      for (const used of [meaning.name, ...readIn(form)]) {
        if (RESERVED.has(used) || used.length > LONGEST_NAME || !/^[A-Za-z][A-Za-z0-9]*$/.test(used)) {
          const from = Math.max(0, line.indexOf(used));
          refuse('reserved', from, line.startsWith(used, from) ? used.length : line.length);
        }
      }
      return form;
    } catch (error) {
      if (error instanceof Refusal) refuse(error.code, at + error.at, error.length);
      throw error;
    }
  });
  const all = gathered(read);
  const [first] = changed;
  const split = changed.find(({ place }, i) => i > 0 && place !== changed[i - 1]!.place + 1);
  const again = split ?? (all.filter(({ name }) => name === 'theta').length > 1 ? changed.at(-1) : undefined);
  if (!first) refuse('still', text.length, 0);
  if (again) refuse('twice', again.at, again.length);
  if (!startsFromGradient(all)) refuse('gradient', lines[0]!.at, lines[0]!.line.length);
  return { read: all, rule: settledNames(all) };
}

/** A reader's rule, or why there is none. Total: never throws, whatever the text. */
export function parseRule(text: string): Written | { readonly error: FormulaError } {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, at, length } = error;
    return { error: { code, at, length, found: text.slice(at, at + length) } };
  }
}
