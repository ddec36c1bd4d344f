import type { MathNode } from '../mathNode';
import { type Definition, readText, replaced, rowsOf } from './lines';
import { typesetTree } from './typeset';

const letter = (text: string): MathNode => ({ tag: 'mi', text });
const sign = (text: string, form: 'infix' | 'prefix' | 'postfix' = 'infix'): MathNode => ({ tag: 'mo', text, form });
const row = (...children: MathNode[]): MathNode => ({ tag: 'mrow', children });
const cells = (...sides: MathNode[]): MathNode => ({
  tag: 'mtr',
  children: sides.map((side) => ({ tag: 'mtd', children: [side] })),
});

const LOSS = row(letter('J'), row(sign('(', 'prefix'), row(letter('x'), sign(','), letter('y')), sign(')', 'postfix')));

/**
 * The lines of a formula as they are printed, aligned at their first signs.
 * @param symbols what letters that the lines leave open are printed as
 */
export function typesetFormula(lines: readonly string[], symbols: Readonly<Record<string, string>> = {}): MathNode {
  const rows = rowsOf(lines);
  const letters = [...rows.flat().map(({ name }) => name), ...Object.keys(symbols)];
  const printed = (text: string): MathNode =>
    typesetTree(
      replaced(readText(text, letters), (name) => {
        const symbol = symbols[name];
        return symbol === undefined ? undefined : { kind: 'variable', name: symbol };
      }),
    );
  const nameOf = ({ name }: Definition): MathNode => (name === 'J' ? LOSS : letter(name));
  const bodyOf = ({ pieces: [body = ''] }: Definition): MathNode[] => [sign('='), printed(body)];
  const children = rows.flatMap(([first, ...others]): MathNode[] => {
    const beside = others.flatMap((other) => [
      sign(','),
      { tag: 'mtext', text: '\u2003' } as const,
      nameOf(other),
      ...bodyOf(other),
    ]);
    const more = [first!, ...others].at(-1)!.pieces.slice(1);
    return [
      cells(nameOf(first!), row(...bodyOf(first!), ...beside)),
      ...more.map((piece) => cells(row(), row(sign(piece.startsWith('-') ? '−' : '+'), printed(piece.slice(1))))),
    ];
  });
  return { tag: 'mtable', children };
}
