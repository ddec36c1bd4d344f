import { type FormulaError, Refusal } from './error';
import { type Token, tokenize } from './tokens';
import type { Node, Operator } from './tree';
import { arityOf, type FunctionName } from './vocabulary';

export const MOST_CHARACTERS = 200;
const MOST_NODES = 200;
const MOST_NESTED = 32;

/** How tightly an operator binds; the minus sign of a term stands between · and ^. */
const BINDS = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 } as const satisfies Record<Operator, number>;
const SIGN_BINDS = 3;

const isOperator = (sign: string): sign is Operator => sign in BINDS && sign.length === 1;

/** Reads tokens by precedence climbing (Richards, "The BCPL Programming Language", 1969, has the scheme). */
class Parser {
  private next = 0;
  private nodes = 0;
  private nested = 0;
  private bars = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  formula(): Node {
    if (this.peek().kind === 'end') this.refuse('empty');
    const node = this.expression(0);
    if (this.peek().kind !== 'end') this.refuseStray();
    return node;
  }

  private peek(ahead = 0): Token {
    return this.tokens[Math.min(this.next + ahead, this.tokens.length - 1)]!;
  }

  private sees(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'sign' && token.sign === sign;
  }

  private refuse(code: FormulaError['code'], { at, length }: Pick<Token, 'at' | 'length'> = this.peek()): never {
    throw new Refusal(code, at, length);
  }

  /** What stands where the formula should be over, or an operator should be. */
  private refuseStray(): never {
    if (this.sees(',')) this.refuse('comma');
    if (this.sees(')')) this.refuse('close');
    return this.refuse('operator');
  }

  private node(node: Node): Node {
    if (++this.nodes > MOST_NODES) this.refuse('large', this.peek(-1));
    return node;
  }

  private deeper<T>(read: () => T): T {
    if (++this.nested > MOST_NESTED) this.refuse('deep');
    const result = read();
    this.nested--;
    return result;
  }

  private binary(operator: Operator, left: Node, right: Node): Node {
    return this.node({ kind: 'binary', operator, left, right });
  }

  /** Operators that bind at least so tightly, and what they join. */
  private expression(least: number): Node {
    let left = this.prefix();
    for (;;) {
      const token = this.peek();
      if (token.kind === 'power') {
        this.next++;
        left = this.binary('^', left, this.whole(token.value));
      } else if (token.kind === 'sign' && isOperator(token.sign)) {
        const binds = BINDS[token.sign];
        if (binds < least) return left;
        this.next++;
        const right = token.sign === '^' ? this.deeper(() => this.expression(SIGN_BINDS)) : this.expression(binds + 1);
        left = this.binary(token.sign, left, right);
      } else if (this.startsFactor()) {
        if (BINDS['*'] < least) return left;
        left = this.binary('*', left, this.expression(BINDS['*'] + 1));
      } else if (token.kind === 'number') this.refuse('operator');
      else return left;
    }
  }

  /** Whether a factor follows without a sign of multiplication. */
  private startsFactor(): boolean {
    return this.peek().kind === 'name' || this.sees('(') || (this.sees('|') && this.bars === 0);
  }

  private whole(value: number): Node {
    const size = this.node({ kind: 'number', value: Math.abs(value) });
    return value < 0 ? this.node({ kind: 'negate', of: size }) : size;
  }

  private prefix(): Node {
    if (!this.sees('-') && !this.sees('+')) return this.primary();
    const negative = this.sees('-');
    this.next++;
    const of = this.deeper(() => this.expression(SIGN_BINDS));
    return negative ? this.node({ kind: 'negate', of }) : of;
  }

  private primary(): Node {
    const token = this.peek();
    if (token.kind === 'number') {
      this.next++;
      return this.node({ kind: 'number', value: token.value });
    }
    if (token.kind === 'name') {
      this.next++;
      const { meaning } = token;
      return meaning.kind === 'function' ? this.call(meaning.name, token) : this.node(meaning);
    }
    if (this.sees('(')) return this.bracket();
    if (this.sees('|')) return this.absolute();
    if (this.sees(')') && !this.opened()) this.refuse('close');
    if (this.sees(',') && !this.opened()) this.refuse('comma');
    return this.refuse('operand', this.peek().kind === 'end' && this.next > 0 ? this.peek(-1) : this.peek());
  }

  private opened(): boolean {
    return this.nested > 0;
  }

  private bracket(): Node {
    const opening = this.peek();
    this.next++;
    const bars = this.bars;
    this.bars = 0;
    const node = this.deeper(() => this.expression(0));
    this.bars = bars;
    this.close(')', opening);
    return node;
  }

  private absolute(): Node {
    const opening = this.peek();
    this.next++;
    this.bars++;
    const of = this.deeper(() => this.expression(0));
    this.bars--;
    this.close('|', opening);
    return this.node({ kind: 'call', name: 'abs', args: [of] });
  }

  private close(sign: string, opening: Token): void {
    if (this.sees(sign)) this.next++;
    else if (this.peek().kind === 'end') this.refuse('open', opening);
    else this.refuseStray();
  }

  /** The arguments in brackets, or, as in sin 2x, factors up to the next operator, bracket or function. */
  private call(name: FunctionName, token: Token): Node {
    const power = this.functionPower();
    const args = this.sees('(') ? this.args() : [this.bareArgument(token)];
    const [least, most] = arityOf(name);
    if (args.length < least || args.length > most) this.refuse('arguments', token);
    const node = this.node({ kind: 'call', name, args });
    return power === undefined ? node : this.binary('^', node, this.whole(power));
  }

  /** The 2 of sin²x and sin^2(x). */
  private functionPower(): number | undefined {
    const token = this.peek();
    if (token.kind === 'power') {
      this.next++;
      return token.value < 0 ? this.refuse('operand', token) : token.value;
    }
    const value = this.peek(1);
    if (!this.sees('^')) return undefined;
    if (value.kind !== 'number') this.refuse('operand');
    this.next += 2;
    return value.value;
  }

  private args(): Node[] {
    const opening = this.peek();
    this.next++;
    const bars = this.bars;
    this.bars = 0;
    const read: Node[] = [];
    do {
      if (read.length > 0) this.next++;
      read.push(this.deeper(() => this.expression(0)));
    } while (this.sees(','));
    this.bars = bars;
    this.close(')', opening);
    return read;
  }

  private bareArgument(token: Token): Node {
    const startsArgument = (): boolean => {
      const { kind } = this.peek();
      return kind === 'number' || kind === 'name' || (this.sees('|') && this.bars === 0);
    };
    if (!startsArgument()) this.refuse('operand', token);
    return this.deeper(() => {
      let node = this.expression(BINDS['^']);
      for (let after = this.peek(); after.kind === 'name' && after.meaning.kind !== 'function'; after = this.peek())
        node = this.binary('*', node, this.expression(BINDS['^']));
      return node;
    });
  }
}

/** The tree of a formula in x and y, or why there is none. Total: never throws, whatever the text. */
export function parseFormula(text: string): { readonly tree: Node } | { readonly error: FormulaError } {
  const error = (code: FormulaError['code'], at: number, length: number) => ({
    error: { code, at, length, found: text.slice(at, at + length) },
  });
  if (text.length > MOST_CHARACTERS) return error('long', MOST_CHARACTERS, text.length - MOST_CHARACTERS);
  try {
    return { tree: new Parser(tokenize(text)).formula() };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return error(refusal.code, refusal.at, refusal.length);
  }
}
