import type { MathBranch, MathLeaf, MathNode } from '../mathNode';
import { tightness } from './format';
import type { Comparison, Node } from './tree';

const branch = (tag: MathBranch['tag'], ...children: MathNode[]): MathBranch => ({ tag, children });
const row = (...children: MathNode[]): MathNode => branch('mrow', ...children);
const digits = (text: string): MathLeaf => ({ tag: 'mn', text });
const sign = (text: string, form?: MathLeaf['form']): MathLeaf => ({ tag: 'mo', text, ...(form && { form }) });
const upright = (text: string): MathLeaf => ({ tag: 'mi', text, upright: true });
const enclosed = (left: string, inner: MathNode, right: string): MathNode =>
  row(sign(left, 'prefix'), inner, sign(right, 'postfix'));

const INVISIBLE_TIMES = sign('\u2062');
const APPLICATION = sign('\u2061');
const THIN_SPACE: MathLeaf = { tag: 'mtext', text: '\u2009' };

/** A number as it is written: 1e-7 as a power of ten. */
function number(value: number): MathNode {
  const [plain = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits(plain);
  const power = Number(exponent);
  const raised = power < 0 ? row(sign('−', 'prefix'), digits(String(-power))) : digits(String(power));
  return row(digits(plain), sign('×'), branch('msup', digits('10'), raised));
}

/** Whether a factor begins with a digit or a minus, so that it can't stand behind another without a sign between. */
function needsSign(node: Node): boolean {
  if (node.kind === 'binary' && node.operator !== '/') return needsSign(node.left);
  return node.kind === 'number' || node.kind === 'negate';
}

/** Whether a factor begins with the name of a function, which wants a little room before it. */
function beginsWithName(node: Node): boolean {
  if (node.kind === 'binary' && node.operator !== '/') return beginsWithName(node.left);
  return node.kind === 'call' && !['sqrt', 'cbrt', 'abs', 'floor', 'ceil'].includes(node.name);
}

const bracketed = (node: Node, least: number): MathNode =>
  // A fraction holds together by its bar.
  tightness(node) < least && !(node.kind === 'binary' && node.operator === '/' && least <= 3)
    ? enclosed('(', typeset(node), ')')
    : typeset(node);

function product(left: Node, right: Node): MathNode {
  const times =
    tightness(right) > 2 && needsSign(right)
      ? [sign('·')]
      : [INVISIBLE_TIMES, ...(beginsWithName(right) ? [THIN_SPACE] : [])];
  return row(bracketed(left, 2), ...times, bracketed(right, 3));
}

function power(left: Node, right: Node): MathNode {
  const base = left.kind === 'call' && left.name === 'exp' ? enclosed('(', typeset(left), ')') : bracketed(left, 5);
  return branch('msup', base, typeset(right));
}

function call(name: string, args: readonly Node[]): MathNode {
  const [first] = args;
  if (first && name === 'sqrt') return branch('msqrt', typeset(first));
  if (first && name === 'cbrt') return branch('mroot', typeset(first), digits('3'));
  if (first && name === 'abs') return enclosed('|', typeset(first), '|');
  if (first && name === 'floor') return enclosed('⌊', typeset(first), '⌋');
  if (first && name === 'ceil') return enclosed('⌈', typeset(first), '⌉');
  if (first && (name === 'log2' || name === 'log10'))
    return row(branch('msub', upright('log'), digits(name.slice(3))), APPLICATION, enclosed('(', typeset(first), ')'));
  if (first && name === 'exp') return branch('msup', upright('e'), typeset(first));
  const list = args.flatMap((arg, i) => (i > 0 ? [sign(','), typeset(arg)] : [typeset(arg)]));
  const shown = name === 'log' ? 'ln' : name;
  return row(upright(shown), APPLICATION, enclosed('(', row(...list), ')'));
}

const HOLDS: Readonly<Record<Comparison, readonly [holds: string, not: string]>> = {
  '<': ['<', '≥'],
  '<=': ['≤', '>'],
  '==': ['=', '≠'],
};

/** A brace before both branches, each with the condition under which it counts. */
function choice({ comparison, left, right, then, otherwise }: Extract<Node, { readonly kind: 'choice' }>): MathNode {
  const cell = (node: MathNode): MathNode => branch('mtd', node);
  const line = (value: Node, relation: string): MathNode =>
    branch('mtr', cell(row(typeset(value), sign(','))), cell(row(typeset(left), sign(relation), typeset(right))));
  const [holds, not] = HOLDS[comparison];
  return row(sign('{', 'prefix'), branch('mtable', line(then, holds), line(otherwise, not)));
}

/** A formula as it is printed: fractions, raised powers, roots, no more brackets than these need. */
export function typeset(node: Node): MathNode {
  switch (node.kind) {
    case 'number':
      return number(node.value);
    case 'constant':
      return node.name === 'pi' ? upright('π') : upright('e');
    case 'variable':
      return { tag: 'mi', text: node.name };
    case 'negate':
      return row(sign('−', 'prefix'), bracketed(node.of, 3));
    case 'call':
      return call(node.name, node.args);
    case 'choice':
      return choice(node);
    case 'binary': {
      const { operator, left, right } = node;
      if (operator === '/') return branch('mfrac', typeset(left), typeset(right));
      if (operator === '*') return product(left, right);
      if (operator === '^') return power(left, right);
      return row(bracketed(left, 1), sign(operator === '-' ? '−' : '+'), bracketed(right, 2));
    }
  }
}

/** The terms of a formula's outermost sum, each with its sign, so that a long formula can be broken between them. */
export function typesetTerms(node: Node): readonly MathNode[] {
  if (node.kind !== 'binary' || (node.operator !== '+' && node.operator !== '-')) return [typeset(node)];
  const operator = sign(node.operator === '-' ? '−' : '+', 'infix');
  return [...typesetTerms(node.left), row(operator, bracketed(node.right, 2))];
}
