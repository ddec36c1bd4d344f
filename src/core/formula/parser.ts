import { factor } from './doubts';
import { formatFormula } from './format';
import { Primaries } from './primaries';
import type { Node, Operator } from './tree';

/** How tightly an operator binds; the minus sign of a term stands between · and ^. */
const BINDS = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const satisfies Record<Operator, number>;
const SIGN_BINDS = 3;

const isOperator = (sign: string): sign is Operator => Object.hasOwn(BINDS, sign);

/** Reads tokens by precedence climbing (Richards, "The BCPL Programming Language", 1969, has the scheme). */
export class Parser extends Primaries {
  formula(): Node {
    if (this.peek().kind === 'end') this.refuse('empty');
    const node = this.complete();
    if (this.peek().kind !== 'end') this.refuseStray();
    return node;
  }

  /** Operators that bind at least so tightly, and what they join. */
  protected expression(least: number): Node {
    const first = this.next;
    let left = this.prefix();
    let doubtful: Node[] = [];
    const settle = (): void => {
      if (doubtful.length > 0) this.doubts.product(first, this.next, doubtful);
      doubtful = [];
    };
    for (;;) {
      const token = this.peek();
      if (token.kind === 'power') {
        this.next++;
        left = this.binary('^', left, this.whole(token.value));
        this.tail = undefined;
      } else if (token.kind === 'sign' && isOperator(token.sign)) {
        settle();
        const binds = BINDS[token.sign];
        if (binds < least) return left;
        this.next++;
        left = token.sign === '^' ? this.raised(first, left) : this.joined(token.sign, first, left);
      } else if (this.startsFactor()) {
        if (BINDS['*'] < least) return left;
        const doubted = this.isDoubtful();
        const before = left;
        const right = this.expression(BINDS['*'] + 1);
        left = this.binary('*', left, right);
        if (doubtful.length > 0) doubtful.push(right);
        else if (doubted) doubtful = [before, right];
      } else {
        settle();
        return token.kind === 'number' ? this.refuse('operator') : left;
      }
    }
  }

  private joined(operator: Operator, first: number, left: Node): Node {
    const [before, sign] = [this.peek(-2), this.peek(-1)];
    const close = before.at + before.length === sign.at && (operator === '*' || operator === '/');
    const doubtful = close && this.tail === 'function';
    const right = this.expression(BINDS[operator] + 1);
    // sin x/2 could be the sine of half of x.
    if (doubtful) this.doubts.note(first, this.next, `${factor(left)}${operator}${factor(right, 3)}`);
    this.tail = operator === '/' ? 'quotient' : undefined;
    return this.binary(operator, left, right);
  }

  /** A power whose exponent is read here. */
  private raised(first: number, left: Node): Node {
    const start = this.next;
    const { kind } = this.peek();
    const grouped = this.sees('(') || this.sees('{');
    const right = this.deeper(() => this.expression(SIGN_BINDS));
    const power = this.binary('^', left, right);
    if (!grouped && right.kind === 'binary' && right.operator === '^')
      this.doubts.note(first, this.next, `${formatFormula(left)}^(${formatFormula(right)})`);
    const usual = kind === 'number' && left.kind !== 'number' && left.kind !== 'constant';
    this.tail = grouped || usual || this.next - start > 2 ? undefined : 'power';
    return power;
  }

  /** Whether a factor that follows without a sign could be meant to belong to what is before it. */
  private isDoubtful(): boolean {
    const bracketed = this.sees('(') || this.sees('|');
    if (this.tail === 'function') return bracketed;
    if (this.tail !== 'variable') return this.tail !== undefined;
    // x(2), which is a place in a list elsewhere.
    return this.sees('(') && this.peek(1).kind === 'number' && this.sees(')', 2);
  }

  /** Whether a factor follows without a sign of multiplication. */
  private startsFactor(): boolean {
    const { kind } = this.peek();
    return (
      kind === 'name' || kind === 'command' || this.sees('(') || this.sees('{') || (this.sees('|') && this.bars === 0)
    );
  }

  private prefix(): Node {
    if (!this.sees('-') && !this.sees('+')) return this.primary();
    const negative = this.sees('-');
    this.next++;
    const of = this.deeper(() => this.expression(SIGN_BINDS));
    return negative ? this.node({ kind: 'negate', of }) : of;
  }
}
