import { Refusal } from '../formula/error';
import { Parser } from '../formula/parser';
import type { Token } from '../formula/tokens';
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

/** A line as it stands: `+=` may be in it. */
interface Line {
  readonly name: Token & { readonly kind: 'name' };
  readonly operator: '=' | '-=' | '+=';
  readonly case: Case;
}

const RELATIONS: readonly string[] = ['<', '<=', '>', '>=', '==', '!='] satisfies Relation[];
const ASSIGNING: readonly string[] = ['=', '-=', '+='];

const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.sign);

const refuse = (code: Refusal['code'], { at, length }: Token): never => {
  throw new Refusal(code, at, length);
};

/** Nothing stands for a sign of multiplication but a number before a name: `lr m` may be a slip, and `norm(g)` no product. */
function refuseNeighbours(tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const isNamed = before?.kind === 'name' && before.meaning.kind !== 'function' && before.meaning.kind !== 'phrase';
    const starts = token.kind === 'name' || token.kind === 'number' || isSign(token, '(');
    if (isNamed && isSign(token, '(')) refuse('function', before);
    if (starts && (isNamed || before?.kind === 'power' || isSign(before, ')'))) refuse('operator', token);
  });
}

/** The tree of the tokens from one to before another. */
function expression(tokens: readonly Token[], from: number, to: number): Node {
  const part = tokens.slice(from, to);
  if (part.length === 0) refuse('operand', tokens[from - 1] ?? tokens[from]!);
  refuseNeighbours(part);
  return new Parser([...part, { kind: 'end', at: tokens[to]!.at, length: 0 }]).formula();
}

/** Places of the tokens outside of all brackets that are one of some signs. */
function placesOf(tokens: readonly Token[], from: number, to: number, signs: readonly string[]): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (isSign(tokens[i], '(')) depth++;
    if (isSign(tokens[i], ')')) depth--;
    if (depth <= 0 && isSign(tokens[i], ...signs)) places.push(i);
  }
  return places;
}

function comparison(tokens: readonly Token[], from: number, to: number): CaseComparison {
  const [at, another] = placesOf(tokens, from, to, RELATIONS);
  if (at === undefined || another !== undefined) return refuse('case', tokens[another ?? from]!);
  const { sign } = tokens[at] as Token & { kind: 'sign' };
  return {
    left: expression(tokens, from, at),
    relation: sign as Relation,
    right: expression(tokens, at + 1, to),
  };
}

/**
 * A line: `name = value`, `name -= value`, `name += value`, and behind it perhaps `if a > b or c == 0`.
 * @throws Refusal where it can't be read
 */
export function readLine(text: string): Line {
  const tokens = tokenizeLine(text);
  const [name, operator] = tokens;
  if (name?.kind !== 'name' || !isSign(operator, ...ASSIGNING)) return refuse('assignment', name!);
  const { sign } = operator as Token & { kind: 'sign' };
  const end = tokens.length - 1;
  const [again] = placesOf(tokens, 2, end, ASSIGNING);
  if (again !== undefined) refuse('assignment', tokens[again]!);
  const [condition = end] = placesOf(tokens, 2, end, ['if']);
  const value = expression(tokens, 2, condition);
  const joints = [condition, ...placesOf(tokens, condition + 1, end, ['or']), end];
  const when = joints
    .slice(0, -1)
    .flatMap((from, i) => (from < end ? [comparison(tokens, from + 1, joints[i + 1]!)] : []));
  return { name, operator: sign as Line['operator'], case: { when, value } };
}

/** Assignments in order, those of the same name one after the other as cases of one. */
export function gathered(lines: readonly Assignment[]): Assignment[] {
  const read: Assignment[] = [];
  for (const line of lines) {
    const last = read.at(-1);
    if (last?.name === line.name && last.cases.at(-1)!.when.length > 0)
      read[read.length - 1] = { ...last, cases: [...last.cases, ...line.cases] };
    else read.push(line);
  }
  return read;
}

/**
 * The lines of a rule of the code in order, those of the same name one after the other as cases of one.
 * @throws Refusal where one can't be read
 */
export const readRule = ({ lines }: Pick<Rule, 'lines'>): Assignment[] =>
  gathered(
    lines.map((line) => {
      const { name, operator, case: its } = readLine(line);
      return { name: name.meaning.name, operator: operator === '-=' ? '-=' : '=', cases: [its] };
    }),
  );

/** The value of a name's first line, as a tree: how a rule writes what it remembers first. */
export function readValue(text: string): Node {
  const tokens = tokenizeLine(text);
  return expression(tokens, 0, tokens.length - 1);
}
