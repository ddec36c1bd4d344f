import type { Line } from '../../core/inspect/line';
import type { MathBranch, MathNode } from '../../core/mathNode';
import { typesetExpression } from '../math/expression';
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

/** Characters that fit beside the result in a narrow column; of more, the result stands on a line of its own. */
const FITTING = 32;

/** About how many characters wide a formula is. */
function widthOf(node: MathNode): number {
  if ('text' in node) return node.text.length + (node.tag === 'mo' ? 1 : 0);
  const widths = node.children.map(widthOf);
  return node.tag === 'mfrac' ? Math.max(...widths) : widths.reduce((sum, width) => sum + width, 0);
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
  const middle = typesetExpression(formula, (name) => {
    const { value: held = [], symbol = name } = known.get(name) ?? {};
    return held.length === 1 || held.length === 2 ? { tag: 'mn', text: write(held[i] ?? held[0]!) } : typeset(symbol);
  });
  if (middle.tag === 'mn') return [row(operator('='), result)];
  if (widthOf(middle) > FITTING) return [row(operator('='), middle), row(operator('='), result)];
  return [row(operator('='), middle, operator('='), result)];
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
