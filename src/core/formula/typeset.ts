import type { MathBranch, MathLeaf, MathNode } from '../mathNode';
import { tightness as tightnessOf } from './format';
import type { ComparisonSign, Node } from './tree';

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

/** How a name is printed: a letter unless said otherwise; a number may stand in its place. */
export type Leaf = (name: string) => MathNode;

const letter: Leaf = (text) => ({ tag: 'mi', text });

const HOLDS: Readonly<Record<ComparisonSign, readonly [holds: string, not: string]>> = {
  '<': ['<', '≥'],
  '<=': ['≤', '>'],
  '==': ['=', '≠'],
};

/** Prints formulas: fractions, raised powers, roots, no more brackets than these need. */
class Printer {
  constructor(private readonly leaf: Leaf) {}

  private isNumber(node: Node): boolean {
    return node.kind === 'number' || (node.kind === 'variable' && this.leaf(node.name).tag === 'mn');
  }

  private isNegative(node: Node): boolean {
    if (node.kind !== 'variable') return node.kind === 'negate';
    const shown = this.leaf(node.name);
    return shown.tag === 'mn' && shown.text.startsWith('−');
  }

  private tightness(node: Node): number {
    return this.isNegative(node) ? 3 : tightnessOf(node);
  }

  /** Whether a factor begins with a digit or a minus, so that it can't stand behind another without a sign between. */
  private needsSign(node: Node): boolean {
    if (node.kind === 'binary' && node.operator !== '/') return this.needsSign(node.left);
    return this.isNumber(node) || this.isNegative(node);
  }

  /** Whether a factor has a name of several letters at an end, which would run into the letters beside it. */
  private hasWord(node: Node, end: 'left' | 'right'): boolean {
    if (node.kind === 'binary' && node.operator === '*') return this.hasWord(node[end], end);
    if (node.kind === 'binary' && node.operator === '^') return this.hasWord(node.left, end);
    if (node.kind !== 'variable') return false;
    const shown = this.leaf(node.name);
    return shown.tag === 'mi' && shown.text.length > 1;
  }

  /** Whether a factor begins with the name of a function, which wants a little room before it. */
  private beginsWithName(node: Node): boolean {
    if (node.kind === 'binary' && node.operator !== '/') return this.beginsWithName(node.left);
    return node.kind === 'call' && !['sqrt', 'cbrt', 'abs', 'floor', 'ceil'].includes(node.name);
  }

  private bracketed(node: Node, least: number): MathNode {
    // A fraction holds together by its bar.
    return this.tightness(node) < least && !(node.kind === 'binary' && node.operator === '/' && least <= 3)
      ? enclosed('(', this.print(node), ')')
      : this.print(node);
  }

  private product(left: Node, right: Node): MathNode {
    if (this.isNegative(right) && right.kind === 'variable')
      return row(this.bracketed(left, 2), sign('·'), enclosed('(', this.print(right), ')'));
    const times =
      (this.tightness(right) > 2 && this.needsSign(right)) || this.hasWord(left, 'right') || this.hasWord(right, 'left')
        ? [sign('·')]
        : [INVISIBLE_TIMES, ...(this.beginsWithName(right) ? [THIN_SPACE] : [])];
    return row(this.bracketed(left, 2), ...times, this.bracketed(right, 3));
  }

  private power(left: Node, right: Node): MathNode {
    const base =
      left.kind === 'call' && left.name === 'exp' ? enclosed('(', this.print(left), ')') : this.bracketed(left, 5);
    const exponent = this.print(right);
    return base.tag === 'msub' ? branch('msubsup', ...base.children, exponent) : branch('msup', base, exponent);
  }

  private call(name: string, args: readonly Node[]): MathNode {
    const [first] = args.map((arg) => this.print(arg));
    if (first && name === 'sqrt') return branch('msqrt', first);
    if (first && name === 'cbrt') return branch('mroot', first, digits('3'));
    if (first && name === 'abs') return enclosed('|', first, '|');
    if (first && name === 'floor') return enclosed('⌊', first, '⌋');
    if (first && name === 'ceil') return enclosed('⌈', first, '⌉');
    if (first && (name === 'log2' || name === 'log10'))
      return row(branch('msub', upright('log'), digits(name.slice(3))), APPLICATION, enclosed('(', first, ')'));
    if (first && name === 'exp') return branch('msup', upright('e'), first);
    const list = args.flatMap((arg, i) => (i > 0 ? [sign(','), this.print(arg)] : [this.print(arg)]));
    const shown = name === 'log' ? 'ln' : name;
    return row(upright(shown), APPLICATION, enclosed('(', row(...list), ')'));
  }

  /** A brace before both branches, each with the condition under which it counts. */
  private choice({ comparison, left, right, then, otherwise }: Extract<Node, { readonly kind: 'choice' }>): MathNode {
    const cell = (node: MathNode): MathNode => branch('mtd', node);
    const line = (value: Node, relation: string): MathNode =>
      branch(
        'mtr',
        cell(row(this.print(value), sign(','))),
        cell(row(this.print(left), sign(relation), this.print(right))),
      );
    const [holds, not] = HOLDS[comparison];
    return row(sign('{', 'prefix'), branch('mtable', line(then, holds), line(otherwise, not)));
  }

  print(node: Node): MathNode {
    switch (node.kind) {
      case 'number':
        return number(node.value);
      case 'constant':
        return node.name === 'pi' ? upright('π') : upright('e');
      case 'variable':
        return this.leaf(node.name);
      case 'negate':
        return row(sign('−', 'prefix'), this.bracketed(node.of, this.isNegative(node.of) ? 4 : 3));
      case 'call':
        return this.call(node.name, node.args);
      case 'choice':
        return this.choice(node);
      case 'binary': {
        const { operator, left, right } = node;
        if (operator === '/') return branch('mfrac', this.print(left), this.print(right));
        if (operator === '*') return this.product(left, right);
        if (operator === '^') return this.power(left, right);
        const second = this.isNegative(right) ? 4 : 2;
        return row(this.bracketed(left, 1), sign(operator === '-' ? '−' : '+'), this.bracketed(right, second));
      }
    }
  }

  terms(node: Node): readonly MathNode[] {
    if (node.kind !== 'binary' || (node.operator !== '+' && node.operator !== '-')) return [this.print(node)];
    const operator = sign(node.operator === '-' ? '−' : '+', 'infix');
    return [...this.terms(node.left), row(operator, this.bracketed(node.right, 2))];
  }
}

/** A formula as it is printed, with names as they are said to be. */
export const typesetTree = (node: Node, leaf: Leaf = letter): MathNode => new Printer(leaf).print(node);

/** The terms of a formula's outermost sum, each with its sign, so that a long formula can be broken between them. */
export const typesetTerms = (node: Node, leaf: Leaf = letter): readonly MathNode[] => new Printer(leaf).terms(node);
