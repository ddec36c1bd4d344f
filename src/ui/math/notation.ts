import type { MathBranch, MathLeaf, MathNode } from '../../core/mathNode';

/** What opens a group, and what closes it. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Fences that look the same on both sides, by the word that sets them. */
const FENCES: Readonly<Record<string, string>> = { abs: '|', norm: '‖' };
/** Marks above a letter. */
const MARKS: Readonly<Record<string, string>> = { hat: '^', bar: '¯' };
/** Signs that align the lines. */
const RELATIONS = ['←', '=', '≈', '∈'];
/** What takes its scripts below and above itself. */
const WITH_LIMITS = ['∑', '∏', 'min', 'max'];

const TOKENS = /\p{L}+|\d+(?:\.\d+)?|\S/gu;

const branch = (tag: MathBranch['tag'], ...children: MathNode[]): MathBranch => ({ tag, children });
const operator = (text: string, form?: MathLeaf['form']): MathLeaf => ({ tag: 'mo', text, ...(form && { form }) });
const isOperator = (node: MathNode | undefined): boolean => node?.tag === 'mo';
const isText = (node: MathNode, texts: readonly string[]): boolean => 'text' in node && texts.includes(node.text);

/** One child stands for itself. */
const row = (children: readonly MathNode[]): MathNode =>
  children.length === 1 ? children[0]! : { tag: 'mrow', children };

class Reader {
  private readonly tokens: string[];
  private at = 0;

  constructor(private readonly source: string) {
    this.tokens = source.match(TOKENS) ?? [];
  }

  private get next(): string | undefined {
    return this.tokens[this.at];
  }

  private take(expected?: string): string {
    const token = this.next;
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`${expected ?? 'more'} expected, not ${token ?? 'the end'}: ${this.source}`);
    this.at++;
    return token;
  }

  /** Everything up to a closing token, or to the end. */
  items(closing?: string): MathNode[] {
    const items: MathNode[] = [];
    while (this.next !== closing) items.push(this.scripted(items.at(-1)));
    return items;
  }

  private group(): MathNode {
    this.take('{');
    const inner = row(this.items('}'));
    this.take('}');
    return inner;
  }

  private fenced(open: string, inner: () => MathNode, close: string): MathNode {
    return branch('mrow', operator(open, 'prefix'), inner(), operator(close, 'postfix'));
  }

  private atom(before: MathNode | undefined): MathNode {
    if (this.next === '{') return this.group();
    const token = this.take();
    if (Object.values(CLOSING).includes(token)) throw new Error(`${token} closes nothing: ${this.source}`);
    const closing = CLOSING[token];
    if (closing) {
      const inner = row(this.items(closing));
      return this.fenced(token, () => inner, this.take(closing));
    }
    const takes = this.next === '{';
    const fence = takes && FENCES[token];
    if (fence) return this.fenced(fence, () => this.group(), fence);
    const mark = takes && MARKS[token];
    if (mark) return branch('mover', this.group(), operator(mark));
    if (token === 'sqrt') return branch('msqrt', this.group());
    if (token === 'frac') return branch('mfrac', this.group(), this.group());
    if (token === 'mod') return operator(token);
    if (token === 'quad') return { tag: 'mtext', text: '\u2003' };
    if (/^\d/.test(token)) return { tag: 'mn', text: token };
    if (/^[\p{L}∞]/u.test(token)) return { tag: 'mi', text: token };
    const leads = token === '−' && (before === undefined || isOperator(before));
    return operator(token, leads ? 'prefix' : undefined);
  }

  private scripted(before: MathNode | undefined): MathNode {
    const base = this.atom(before);
    const script = (sign: string): MathNode | undefined => {
      if (this.next !== sign) return undefined;
      this.take();
      return this.atom(undefined);
    };
    const below = script('_');
    const above = script('^');
    const limits = isText(base, WITH_LIMITS);
    if (below && above) return branch(limits ? 'munderover' : 'msubsup', base, below, above);
    if (below) return branch(limits ? 'munder' : 'msub', base, below);
    if (above) return branch(limits ? 'mover' : 'msup', base, above);
    return base;
  }
}

/** The cells of a line: what stands before its relation sign, the sign and what follows, and a condition. */
function cells(line: string): MathBranch {
  const [formula = '', ...conditions] = line.split('&');
  const items = new Reader(formula).items();
  const relation = Math.max(
    0,
    items.findIndex((item) => isText(item, RELATIONS)),
  );
  const sides = [items.slice(0, relation), items.slice(relation)].map(row);
  return branch('mtr', ...[...sides, ...conditions.map(typeset)].map((cell) => branch('mtd', cell)));
}

/**
 * Reads a formula in a plain notation: letters are variables, words of several letters are functions, `_` and `^` set
 * scripts, braces group unseen, and `frac{a}{b}`, `sqrt{a}`, `hat{a}`, `bar{a}`, `abs{a}`, `norm{a}`, `quad`, `mod` mean
 * what they say.
 * @throws where it can't be read
 */
export function typeset(source: string): MathNode {
  return row(new Reader(source).items());
}

/** Several formulas below each other, aligned at their first relation signs; a condition may follow after `&`. */
export function typesetLines(lines: readonly string[]): MathNode {
  return branch('mtable', ...lines.map(cells));
}
