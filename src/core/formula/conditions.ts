import { Cursor } from './cursor';
import type { Token } from './tokens';
import type { ComparisonSign, Node } from './tree';

/** A comparison, whether its sides are swapped, and whether it is what must not hold. */
const CONDITIONS: Readonly<Record<string, readonly [ComparisonSign, swapped: boolean, denied: boolean]>> = {
  '<': ['<', false, false],
  '<=': ['<=', false, false],
  '>': ['<', true, false],
  '>=': ['<=', true, false],
  '==': ['==', false, false],
  '!=': ['==', false, true],
};

interface Condition {
  readonly comparison: ComparisonSign;
  readonly left: Node;
  readonly right: Node;
  readonly denied: boolean;
}

/** Where each round bracket closes, by their places among the tokens. */
function pairsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'sign') return;
    if (token.sign === '(') open.push(i);
    const opening = token.sign === ')' ? open.pop() : undefined;
    if (opening !== undefined) pairs.set(opening, i);
  });
  return pairs;
}

/** Reads what hangs on a comparison: x < 0 ? a : b. */
export abstract class Conditions extends Cursor {
  private readonly pairs: ReadonlyMap<number, number>;

  constructor(tokens: readonly Token[]) {
    super(tokens);
    this.pairs = pairsOf(tokens);
  }

  /** An expression, or two and the condition that chooses. */
  protected complete(): Node {
    if (this.isBracketed('?')) return this.branches(this.condition('?'));
    const left = this.expression(0);
    const token = this.peek();
    return token.kind === 'sign' && CONDITIONS[token.sign] ? this.branches(this.compared(left)) : left;
  }

  /** Whether a bracket opens here, and one of these signs follows where it closes. */
  private isBracketed(sign: string): boolean {
    const after = this.sees('(') ? this.tokens[(this.pairs.get(this.next) ?? Number.NaN) + 1] : undefined;
    return after?.kind === 'sign' && after.sign === sign;
  }

  /** A condition, in brackets or not, before a sign. */
  protected condition(sign: string): Condition {
    if (!this.isBracketed(sign)) return this.compared(this.expression(0));
    const opening = this.peek();
    this.next++;
    const inner = this.deeper(() => this.condition(')'));
    this.close(')', opening);
    return inner;
  }

  private compared(left: Node): Condition {
    const token = this.peek();
    const found = token.kind === 'sign' ? CONDITIONS[token.sign] : undefined;
    if (!found) return this.refuse('condition');
    this.next++;
    const right = this.expression(0);
    const [comparison, swapped, denied] = found;
    return swapped ? { comparison, left: right, right: left, denied } : { comparison, left, right, denied };
  }

  private branches(condition: Condition): Node {
    if (!this.sees('?')) this.refuse('condition', this.peek().kind === 'end' ? this.peek(-1) : this.peek());
    this.next++;
    const then = this.deeper(() => this.complete());
    if (!this.sees(':')) this.refuse('condition', this.peek().kind === 'end' ? this.peek(-1) : this.peek());
    this.next++;
    return this.choice(
      condition,
      then,
      this.deeper(() => this.complete()),
    );
  }

  protected choice({ denied, ...condition }: Condition, a: Node, b: Node): Node {
    const [then, otherwise] = denied ? [b, a] : [a, b];
    return this.node({ kind: 'choice', ...condition, then, otherwise });
  }
}
