import { Conditions } from './conditions';
import { Doubts, isLong, type Tail } from './doubts';
import { formatFormula } from './format';
import type { Token } from './tokens';
import type { Node } from './tree';
import { arityOf, type FunctionName, type PhraseName } from './vocabulary';

/** How tightly an argument without brackets holds together: as powers do. */
const BARE = 4;

/** Reads what operators join: numbers, names, functions and everything between brackets. */
export abstract class Primaries extends Conditions {
  readonly doubts: Doubts;
  /** How many bars stand open since the last bracket. */
  protected bars = 0;
  protected tail: Tail;

  constructor(tokens: readonly Token[]) {
    super(tokens);
    this.doubts = new Doubts(tokens);
  }

  protected primary(): Node {
    const token = this.peek();
    const node = this.started(token);
    const bare = this.tail === 'function' && token.kind === 'name';
    if (!bare) this.tail = token.kind === 'name' && token.meaning.kind === 'variable' ? 'variable' : undefined;
    return node;
  }

  private started(token: Token): Node {
    this.tail = undefined;
    if (token.kind === 'number') {
      this.next++;
      return this.node({ kind: 'number', value: token.value });
    }
    if (token.kind === 'name') {
      this.next++;
      const { meaning } = token;
      if (meaning.kind === 'function') return this.call(meaning.name, token);
      return meaning.kind === 'phrase' ? this.phrase(meaning.name, token) : this.node(meaning);
    }
    if (token.kind === 'command') return this.command(token.name);
    if (this.sees('(')) return this.group(')');
    if (this.sees('{')) return this.group('}');
    if (this.sees('|')) return this.absolute();
    if ((this.sees(')') || this.sees('}')) && !this.opened()) this.refuse('close');
    if (this.sees(',') && !this.opened()) this.refuse('comma');
    return this.refuse('operand', token.kind === 'end' && this.next > 0 ? this.peek(-1) : token);
  }

  /** What stands between brackets, where bars count anew. */
  private enclosed<T>(closing: string, read: () => T): T {
    const opening = this.peek();
    const { bars } = this;
    this.next++;
    this.bars = 0;
    const result = read();
    this.bars = bars;
    this.close(closing, opening);
    return result;
  }

  private group(closing: string): Node {
    return this.enclosed(closing, () => this.deeper(() => this.complete()));
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

  /** LaTeX's fraction of two and root of one, which may say its degree. */
  private command(name: 'frac' | 'root'): Node {
    this.next++;
    if (name === 'frac') return this.binary('/', this.taken(), this.taken());
    const degree = this.sees('[') ? this.group(']') : undefined;
    const of = this.taken();
    const value = degree?.kind === 'number' ? degree.value : undefined;
    if (!degree || value === 2) return this.node({ kind: 'call', name: 'sqrt', args: [of] });
    if (value === 3) return this.node({ kind: 'call', name: 'cbrt', args: [of] });
    return this.binary('^', of, this.binary('/', this.whole(1), degree));
  }

  /** What a command of LaTeX takes: a group, a digit or a name. */
  private taken(): Node {
    const token = this.peek();
    const takes = this.sees('{') || token.kind === 'number' || token.kind === 'name' || token.kind === 'command';
    return takes
      ? this.deeper(() => this.primary())
      : this.refuse('operand', token.kind === 'end' ? this.peek(-1) : token);
  }

  /** The arguments in brackets, or, as in sin 2x, factors up to the next operator, bracket or function. */
  private call(name: FunctionName, token: Token): Node {
    const start = this.next - 1;
    const power = this.functionPower();
    const bracketed = this.sees('(') || this.sees('{');
    const args = bracketed ? this.args() : [this.bareArgument(token)];
    const [least, most] = arityOf(name);
    if (args.length < least || args.length > most) this.refuse('arguments', token);
    const node = this.node({ kind: 'call', name, args });
    if (!bracketed) this.doubtArgument(start, node, args[0]!);
    this.tail = bracketed ? undefined : 'function';
    return power === undefined ? node : this.binary('^', node, this.whole(power));
  }

  private doubtArgument(start: number, node: Node, argument: Node): void {
    const [name, first] = [this.tokens[start]!, this.tokens[start + 1]!];
    const based = node.kind === 'call' && node.name === 'log' && first.kind === 'number';
    const close = name.at + name.length === first.at;
    if (isLong(argument) || (based && close)) this.doubts.note(start, this.next, formatFormula(node));
  }

  /** What is called like a function and means other operations. */
  private phrase(name: PhraseName, token: Token): Node {
    if (!this.sees('(')) this.refuse(name === 'where' ? 'condition' : 'operand', token);
    if (name === 'where') return this.where();
    const args = this.args();
    const [least, most] = arityOf(name);
    if (args.length < least || args.length > most) this.refuse('arguments', token);
    const [first, second] = args as [Node, Node];
    if (name === 'pow') return this.binary('^', first, second);
    const squares = args.map((arg) => this.binary('^', arg, this.whole(2)));
    const sum = squares.reduce((left, right) => this.binary('+', left, right));
    return name === 'square' ? sum : this.node({ kind: 'call', name: 'sqrt', args: [sum] });
  }

  private where(): Node {
    return this.enclosed(')', () => {
      const condition = this.deeper(() => this.condition(','));
      const [then, otherwise] = [this.branch(), this.branch()];
      return this.choice(condition, then, otherwise);
    });
  }

  private branch(): Node {
    if (!this.sees(',')) this.refuse('condition', this.peek().kind === 'end' ? this.peek(-1) : this.peek());
    this.next++;
    return this.deeper(() => this.complete());
  }

  /** The 2 of sin²x, sin^2(x) and \sin^{2}x. */
  private functionPower(): number | undefined {
    const token = this.peek();
    if (token.kind === 'power') {
      this.next++;
      return token.value < 0 ? this.refuse('operand', token) : token.value;
    }
    if (!this.sees('^')) return undefined;
    const braced = this.sees('{', 1) && this.sees('}', 3);
    const value = this.peek(braced ? 2 : 1);
    if (value.kind !== 'number') this.refuse('operand');
    this.next += braced ? 4 : 2;
    return value.value;
  }

  private args(): Node[] {
    return this.enclosed(this.sees('{') ? '}' : ')', () => {
      const read = [this.deeper(() => this.complete())];
      while (this.sees(',')) {
        this.next++;
        read.push(this.deeper(() => this.complete()));
      }
      return read;
    });
  }

  private bareArgument(token: Token): Node {
    const { kind } = this.peek();
    const starts = kind === 'number' || kind === 'name' || kind === 'command' || (this.sees('|') && this.bars === 0);
    if (!starts) this.refuse('operand', token);
    return this.deeper(() => {
      let node = this.expression(BARE);
      for (let after = this.peek(); this.goesOn(after); after = this.peek())
        node = this.binary('*', node, this.expression(BARE));
      return node;
    });
  }

  /** Whether a factor belongs to the argument before it: a variable or a constant, a fraction or a root. */
  private goesOn(after: Token): boolean {
    if (after.kind === 'command') return true;
    return after.kind === 'name' && (after.meaning.kind === 'variable' || after.meaning.kind === 'constant');
  }
}
