import { Parser } from './parser';
import { tokenize } from './tokens';
import type { Node } from './tree';

/** A formula that stands in the code, and not in an address. */
export interface Formula {
  /**
   * What it says, as programs have it: `J = a b`, then what its letters stand for, several in a line where they are
   * short: `a = x + y, b = x - 2y`. A line that begins with a sign goes on with the one before.
   */
  readonly lines?: readonly string[];
  /** How it is printed, in the notation of the typesetter, where that is not the same. */
  readonly printed?: readonly string[];
}

/** A letter, and what it stands for, cut where it is broken when it is printed. */
export interface Definition {
  readonly name: string;
  readonly pieces: readonly string[];
}

const isMore = (line: string): boolean => line.startsWith('+') || line.startsWith('-');

function define(text: string, more: readonly string[]): Definition {
  const [name = '', ...said] = text.split(' = ');
  return { name, pieces: [said.join(' = '), ...more] };
}

/** What the lines of a formula define, row by row as they are printed. */
export function rowsOf(lines: readonly string[]): readonly (readonly Definition[])[] {
  return lines.flatMap((line, i) => {
    if (isMore(line)) return [];
    const next = lines.findIndex((other, j) => j > i && !isMore(other));
    const more = lines.slice(i + 1, next < 0 ? lines.length : next);
    const parts = line.split(/, (?=\w+ = )/);
    return [parts.map((part, k) => define(part, k === parts.length - 1 ? more : []))];
  });
}

/**
 * The tree of a text of the code.
 * @param letters what may stand in it besides x and y
 * @throws where it can't be read
 */
export const readText = (text: string, letters: readonly string[] = []): Node =>
  new Parser(tokenize(text, letters)).formula();

/** The same tree with something else in the place of some of its variables. */
export function replaced(node: Node, by: (name: string) => Node | undefined): Node {
  const of = (child: Node): Node => replaced(child, by);
  switch (node.kind) {
    case 'variable':
      return by(node.name) ?? node;
    case 'negate':
      return { ...node, of: of(node.of) };
    case 'binary':
      return { ...node, left: of(node.left), right: of(node.right) };
    case 'call':
      return { ...node, args: node.args.map(of) };
    case 'choice': {
      const [left, right, then, otherwise] = [of(node.left), of(node.right), of(node.then), of(node.otherwise)];
      return { ...node, left, right, then, otherwise };
    }
    default:
      return node;
  }
}

/**
 * J as one tree, with what its letters stand for in their places.
 * @param values what stands for the letters that the lines leave open
 * @param names variables besides x and y
 */
export function expanded(
  lines: readonly string[],
  values: Readonly<Record<string, Node>> = {},
  names: readonly string[] = [],
): Node {
  const definitions = new Map(rowsOf(lines).flatMap((row) => row.map(({ name, pieces }) => [name, pieces.join(' ')])));
  const letters = [...definitions.keys(), ...Object.keys(values), ...names];
  const meaningOf = (name: string): Node | undefined => {
    const text = definitions.get(name);
    return text === undefined ? values[name] : replaced(readText(text, letters), meaningOf);
  };
  return meaningOf('J')!;
}
