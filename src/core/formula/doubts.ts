import { formatFormula, tightness } from './format';
import type { Token } from './tokens';
import type { Node } from './tree';

/** How a part was read that others would read in another way: where it stands, and the same with all its signs. */
export interface DoubtfulReading {
  readonly at: number;
  readonly length: number;
  readonly as: string;
}

/** What a term ended with a moment ago, so that a factor that follows without a sign could belong to it. */
export type Tail = 'quotient' | 'power' | 'function' | 'variable' | undefined;

const MOST = 3;

/** A node as the first factor of a product that leaves no doubt. */
export const factor = (node: Node, least = 5): string =>
  tightness(node) < least ? `(${formatFormula(node)})` : formatFormula(node);

function moves(node: Node): boolean {
  if (node.kind === 'binary') return moves(node.left) || moves(node.right);
  return node.kind !== 'number' && node.kind !== 'constant';
}

/** Whether the argument of a function without brackets could be meant to end earlier: cos x y, sin x^2. */
export function isLong(argument: Node): boolean {
  if (argument.kind !== 'binary') return false;
  return argument.operator === '^' || (moves(argument.left) && moves(argument.right)) || isLong(argument.right);
}

/** Gathers how doubtful parts were read. */
export class Doubts {
  readonly readings: DoubtfulReading[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  /** Notes how the tokens from one to before another were read. */
  note(from: number, to: number, as: string): void {
    const first = this.tokens[from]!;
    const last = this.tokens[to - 1]!;
    if (this.readings.length < MOST) this.readings.push({ at: first.at, length: last.at + last.length - first.at, as });
  }

  /** Notes a product whose first factor could have been meant to go on. */
  product(from: number, to: number, factors: readonly Node[]): void {
    this.note(from, to, factors.map((one, i) => factor(one, i === 0 ? 5 : 3)).join('*'));
  }
}
