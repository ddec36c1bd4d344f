import type { Leaf } from '../../core/formula/typeset';
import type { Line } from '../../core/inspect/line';
import type { MathBranch, MathNode } from '../../core/mathNode';
import { typesetExpression, typesetSum } from '../math/expression';
import { typeset } from '../math/notation';

const operator = (text: string): MathNode => ({ tag: 'mo', text });
const row = (...children: readonly (MathNode | undefined)[]): MathNode => ({
  tag: 'mrow',
  children: children.filter((child) => child !== undefined),
});
const cells = (...parts: readonly MathNode[]): MathBranch => ({
  tag: 'mtr',
  children: parts.map((part): MathNode => ({ tag: 'mtd', children: [part] })),
});

/** A symbol's coordinate: the symbol with the axis at its foot. */
const coordinate = (symbol: MathNode, axis: string): MathNode => ({
  tag: 'msub',
  children: [symbol, { tag: /\d/.test(axis) ? 'mn' : 'mi', text: axis }],
});

function matrix([xx = 0, xy = 0, yy = 0]: readonly number[], write: (value: number) => string): MathNode {
  const number = (value: number): MathNode => ({ tag: 'mn', text: write(value) });
  const table: MathNode = { tag: 'mtable', children: [cells(number(xx), number(xy)), cells(number(xy), number(yy))] };
  return row({ tag: 'mo', text: '(', form: 'prefix' }, table, { tag: 'mo', text: ')', form: 'postfix' });
}

/** Characters that fit in a narrow column, and beside the way to an arrow on the map. */
const ROOM = { alone: 42, besideArrow: 32 };

/** About how many characters wide a formula is. */
function widthOf(node: MathNode): number {
  if ('text' in node) return node.text.length + (node.tag === 'mo' ? 1 : 0);
  const widths = node.children.map(widthOf);
  return node.tag === 'mfrac' ? Math.max(...widths) : widths.reduce((sum, width) => sum + width, 0);
}

/** A sum in as many rows as it takes. */
function broken(terms: readonly MathNode[], room: number): readonly MathNode[] {
  const rows: MathNode[][] = [];
  for (const term of terms) {
    const last = rows.at(-1);
    if (last && widthOf(row(...last, term)) <= room) last.push(term);
    else rows.push([term]);
  }
  return rows.map((parts) => row(...parts));
}

const relationOf = ({ before }: Line): string => (before ? '←' : '=');

/** The formula with the names' signs; nothing where none says it. */
function inSigns({ formula, known }: Line): MathNode | undefined {
  if (formula === undefined) return undefined;
  if (typeof formula === 'string') return typeset(formula);
  return typesetExpression(formula, (name) => typeset(known.get(name)?.symbol ?? name));
}

/** One coordinate's lines: what the formula is in numbers, and what that comes to. */
function inNumbers(line: Line, i: number, write: (value: number) => string): readonly MathNode[] {
  const { formula, known, value } = line;
  const result: MathNode = { tag: 'mn', text: write(value[i]!) };
  if (formula === undefined) return [row(operator(relationOf(line)), result)];
  if (typeof formula === 'string') return [row(operator('='), result)];
  const leaf: Leaf = (name) => {
    const { value: held = [], symbol = name } = known.get(name) ?? {};
    return held.length === 1 || held.length === 2 ? { tag: 'mn', text: write(held[i] ?? held[0]!) } : typeset(symbol);
  };
  const middle = typesetExpression(formula, leaf);
  if (middle.tag === 'mn') return [row(operator('='), result)];
  const whole = row(operator('='), middle, operator('='), result);
  const room = line.arrow ? ROOM.besideArrow : ROOM.alone;
  if (widthOf(whole) <= room) return [whole];
  const [first, ...more] = broken(typesetSum(formula, leaf), room);
  return [row(operator('='), first), ...more, row(operator('='), result)];
}

/**
 * A line of a rule, and below it the same in numbers, for each coordinate by itself.
 * @param axes the names of the two coordinates
 */
export function lineMath(line: Line, axes: readonly [string, string], write: (value: number) => string): MathNode {
  const { value } = line;
  const symbol = typeset(line.symbol);
  const stated = inSigns(line);
  const lines = stated ? [cells(symbol, row(operator(relationOf(line)), stated))] : [];
  const head = stated ? row() : symbol;
  if (value.length > 2) lines.push(cells(head, row(operator(relationOf(line)), matrix(value, write))));
  else
    for (const i of value.keys()) {
      const [first = row(), ...rest] = inNumbers(line, i, write);
      lines.push(cells(value.length === 1 ? head : coordinate(symbol, axes[i] ?? ''), first));
      for (const more of rest) lines.push(cells(row(), more));
    }
  return { tag: 'mtable', children: lines };
}
