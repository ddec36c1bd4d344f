import type { MathNode } from '../../core/mathNode';
import { typeset } from '../math/notation';

/** Numbers as they are written, by the symbol that they stand for. */
export type Numbers = ReadonlyMap<string, string>;

interface Piece {
  readonly node: MathNode;
  /** Whether a number has come in place of a symbol, or of a power's base. */
  readonly number: boolean;
}

interface Key {
  readonly nodes: readonly string[];
  readonly text: string;
}

const isFenced = (node: MathNode): boolean =>
  'children' in node &&
  node.children[0]?.tag === 'mo' &&
  'form' in node.children[0] &&
  node.children[0].form === 'prefix';

const partsOf = (node: MathNode): readonly MathNode[] =>
  node.tag === 'mrow' && !isFenced(node) ? node.children : [node];

const keysOf = (numbers: Numbers): Key[] =>
  [...numbers]
    .map(([symbol, text]) => ({ nodes: partsOf(typeset(symbol)).map((node) => JSON.stringify(node)), text }))
    .sort((a, b) => b.nodes.length - a.nodes.length);

const fence = (node: MathNode): MathNode => ({
  tag: 'mrow',
  children: [{ tag: 'mo', text: '(', form: 'prefix' }, node, { tag: 'mo', text: ')', form: 'postfix' }],
});

const isNegative = ({ node }: Piece): boolean => node.tag === 'mn' && node.text.startsWith('−');
const opens = ({ node }: Piece): boolean => node.tag === 'mo' && '([{|‖'.includes(node.text);
const isOperand = ({ node }: Piece): boolean => node.tag !== 'mo' && !(node.tag === 'mi' && node.text.length > 1);

function pieceOf(node: MathNode, keys: readonly Key[]): Piece {
  const known = keys.find(({ nodes }) => nodes.length === 1 && nodes[0] === JSON.stringify(node));
  if (known) return { node: { tag: 'mn', text: known.text }, number: true };
  // A letter with a foot is one symbol.
  if ('text' in node || node.tag === 'msub') return { node, number: false };
  if (node.tag === 'msup' || node.tag === 'msubsup') {
    const exponent = node.children.at(-1)!;
    const base = pieceOf(
      node.tag === 'msup' ? node.children[0]! : { tag: 'msub', children: node.children.slice(0, 2) },
      keys,
    );
    if (node.tag === 'msubsup' && !base.number) return { node, number: false };
    const held = isNegative(base) ? fence(base.node) : base.node;
    return { node: { tag: 'msup', children: [held, substituted(exponent, keys)] }, number: base.number };
  }
  if (node.tag === 'mrow') return { node: { tag: 'mrow', children: rowOf(node.children, keys) }, number: false };
  return { node: { ...node, children: node.children.map((child) => substituted(child, keys)) }, number: false };
}

function rowOf(children: readonly MathNode[], keys: readonly Key[]): MathNode[] {
  const row: MathNode[] = [];
  let last: Piece | undefined;
  for (let at = 0; at < children.length; ) {
    const rest = children.slice(at).map((node) => JSON.stringify(node));
    const key = keys.find(({ nodes }) => nodes.length > 1 && nodes.every((node, i) => node === rest[i]));
    const piece: Piece = key ? { node: { tag: 'mn', text: key.text }, number: true } : pieceOf(children[at]!, keys);
    at += key?.nodes.length ?? 1;
    // What was read as a product by standing side by side would now be read as one number.
    if (last && isOperand(last) && isOperand(piece) && (last.number || piece.number))
      row.push({ tag: 'mo', text: '·' });
    row.push(isNegative(piece) && last && !opens(last) ? fence(piece.node) : piece.node);
    last = piece;
  }
  return row;
}

function substituted(node: MathNode, keys: readonly Key[]): MathNode {
  const row = rowOf(partsOf(node), keys);
  return row.length === 1 ? row[0]! : { tag: 'mrow', children: row };
}

/** A formula with numbers in place of symbols: products get their dots, and what is negative its brackets. */
export const substitute = (formula: MathNode, numbers: Numbers): MathNode => substituted(formula, keysOf(numbers));
