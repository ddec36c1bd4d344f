import { type FormulaError, Refusal } from './error';
import type { Token } from './tokens';
import type { Node, Operator } from './tree';

const MOST_NODES = 200;
const MOST_NESTED = 32;

/** A place among the tokens of a formula, and how much of a formula may still come. */
export abstract class Cursor {
  protected next = 0;
  private nodes = 0;
  private nested = 0;

  constructor(protected readonly tokens: readonly Token[]) {}

  /** Operators that bind at least so tightly, and what they join. */
  protected abstract expression(least: number): Node;

  protected peek(ahead = 0): Token {
    return this.tokens[Math.min(this.next + ahead, this.tokens.length - 1)]!;
  }

  protected sees(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'sign' && token.sign === sign;
  }

  protected refuse(code: FormulaError['code'], { at, length }: Pick<Token, 'at' | 'length'> = this.peek()): never {
    throw new Refusal(code, at, length);
  }

  /** What stands where the formula should be over, or an operator should be. */
  protected refuseStray(): never {
    if (this.sees(',')) this.refuse('comma');
    if (this.sees(')') || this.sees('}') || this.sees(']')) this.refuse('close');
    if (['<', '<=', '==', '!=', '>', '>=', '?', ':'].some((sign) => this.sees(sign))) this.refuse('condition');
    return this.refuse('operator');
  }

  protected node(node: Node): Node {
    if (++this.nodes > MOST_NODES) this.refuse('large', this.peek(-1));
    return node;
  }

  protected binary(operator: Operator, left: Node, right: Node): Node {
    return this.node({ kind: 'binary', operator, left, right });
  }

  protected whole(value: number): Node {
    const size = this.node({ kind: 'number', value: Math.abs(value) });
    return value < 0 ? this.node({ kind: 'negate', of: size }) : size;
  }

  protected deeper<T>(read: () => T): T {
    if (++this.nested > MOST_NESTED) this.refuse('deep');
    const result = read();
    this.nested--;
    return result;
  }

  /** Whether what is read stands inside something. */
  protected opened(): boolean {
    return this.nested > 0;
  }

  protected close(sign: string, opening: Token): void {
    if (this.sees(sign)) this.next++;
    else if (this.peek().kind === 'end') this.refuse('open', opening);
    else this.refuseStray();
  }
}
