import type { DerivativeOrder, Operation } from './chain';
import { applied, BINARY, COMPARISONS, chosenBy, FOLDS, negation } from './operations';
import { constantPower, general } from './powers';
import { RULES } from './rules';
import { createDualSlots, type Slots } from './slots';
import type { Node } from './tree';
import { isFold } from './vocabulary';

interface Instruction {
  readonly run: Operation;
  readonly out: number;
  readonly a: number;
  readonly b: number;
}

/** A formula as a row of operations on slots, the last of which is its value. */
export interface Tape {
  readonly slots: Slots;
  readonly result: number;
  /** What working it out once takes, in about the updates of a run on a small surface. */
  readonly work: number;
  /** Works the formula out at (x, y) with its derivatives up to an order; what comes out stands in the slots. */
  run(x: number, y: number, order: DerivativeOrder): void;
}

const X = 0;
const Y = 1;

/** What operations take in such updates: sums and products, functions and powers to a number, and other powers. */
const WORK = { plain: 0.06, call: 0.45, power: 1.5 };
const CONSTANTS = { pi: Math.PI, e: Math.E } as const;

const sizeOf = (node: Node): number => {
  if (node.kind === 'binary') return 1 + sizeOf(node.left) + sizeOf(node.right);
  if (node.kind === 'negate') return 1 + sizeOf(node.of);
  if (node.kind === 'choice')
    return 2 + sizeOf(node.left) + sizeOf(node.right) + sizeOf(node.then) + sizeOf(node.otherwise);
  return node.kind === 'call' ? node.args.reduce((sum, arg) => sum + 1 + sizeOf(arg), 1) : 1;
};

/** Lays a formula out for evaluation; what depends on neither variable is worked out here, once. */
export function createTape(tree: Node): Tape {
  const slots = createDualSlots(2 + sizeOf(tree));
  slots.x[X] = 1;
  slots.y[Y] = 1;
  const instructions: Instruction[] = [];
  const fixed = new Set<number>();
  let free = 2;

  const constant = (value: number): number => {
    slots.v[free] = value;
    fixed.add(free);
    return free++;
  };

  let work = 0;
  const emit = (run: Operation, a: number, b = a, takes = WORK.plain): number => {
    const out = free++;
    if (fixed.has(a) && fixed.has(b)) {
      run(slots, out, a, b, 1);
      slots.x[out] = 0;
      slots.y[out] = 0;
      fixed.add(out);
    } else {
      instructions.push({ run, out, a, b });
      work += takes;
    }
    return out;
  };

  const lay = (node: Node): number => {
    switch (node.kind) {
      case 'number':
        return constant(node.value);
      case 'constant':
        return constant(CONSTANTS[node.name]);
      case 'variable':
        return node.name === 'x' ? X : Y;
      case 'negate':
        return emit(negation, lay(node.of));
      case 'binary': {
        const a = lay(node.left);
        const b = lay(node.right);
        if (node.operator !== '^') return emit(BINARY[node.operator], a, b);
        return fixed.has(b) ? emit(constantPower, a, b, WORK.call) : emit(general, a, b, WORK.power);
      }
      case 'call': {
        const { name, args } = node;
        const [first = 0, ...rest] = args.map(lay);
        if (isFold(name)) return rest.reduce((a, b) => emit(FOLDS[name], a, b), first);
        return emit(applied(RULES[name]), first, first, WORK.call);
      }
      case 'choice': {
        const condition = emit(COMPARISONS[node.comparison], lay(node.left), lay(node.right));
        const [a, b] = [lay(node.then), lay(node.otherwise)];
        if (fixed.has(condition)) return slots.v[condition] === 0 ? b : a;
        const out = free++;
        instructions.push({ run: chosenBy(condition), out, a, b });
        return out;
      }
    }
  };

  const result = lay(tree);
  return {
    slots,
    result,
    work,
    run(x, y, order) {
      slots.v[X] = x;
      slots.v[Y] = y;
      for (let i = 0; i < instructions.length; i++) {
        const { run, out, a, b } = instructions[i]!;
        run(slots, out, a, b, order);
      }
    },
  };
}
