import { pow } from '../elementary/pow';
import { type Derivatives, RULES } from '../formula/rules';
import type { Node } from '../formula/tree';
import { isFold } from '../formula/vocabulary';
import { foldOf } from './evaluate';
import type { Assignment, CaseComparison } from './read';

/** What a register gets from others, by number, so that the loop below needs no call for the common ones. */
const ADD = 0;
const SUBTRACT = 1;
const MULTIPLY = 2;
const DIVIDE = 3;
const POWER = 4;
const NEGATE = 5;
const COPY = 6;
/** One of two, as a third says. */
const CHOOSE = 7;
const EITHER = 8;
const APPLY = 9;
const FOLD = 10;
const LESS = 11;
const AT_MOST = 12;
const EQUAL = 13;
const UNEQUAL = 14;

const BINARY = { '+': ADD, '-': SUBTRACT, '*': MULTIPLY, '/': DIVIDE, '^': POWER } as const;

/** A comparison, and whether its sides are swapped. */
const COMPARED: Readonly<Record<CaseComparison['relation'], readonly [operation: number, swapped: boolean]>> = {
  '<': [LESS, false],
  '<=': [AT_MOST, false],
  '>': [LESS, true],
  '>=': [AT_MOST, true],
  '==': [EQUAL, false],
  '!=': [UNEQUAL, false],
};

interface Instruction {
  readonly operation: number;
  readonly out: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly apply: Derivatives | undefined;
  readonly fold: ((a: number, b: number) => number) | undefined;
}

const answer = new Float64Array(3);

/** What operations take, in sums. */
const WORK: Readonly<Record<number, number>> = { [POWER]: 7, [APPLY]: 6 };

/** A rule as a row of operations on registers, for one coordinate at a time. */
interface Tape {
  /** What one run takes, in sums. */
  readonly work: number;
  /** Registers with the constants in their places. */
  create(): Float64Array;
  /** The register of a name. */
  readonly places: ReadonlyMap<string, number>;
  /** The register of what is taken from θ. */
  readonly taken: number;
  run(registers: Float64Array): void;
}

/** Carries out one instruction after the other. */
function carryOut(instructions: readonly Instruction[], r: Float64Array): void {
  for (let i = 0; i < instructions.length; i++) {
    const { operation, out, a, b, c, apply, fold } = instructions[i]!;
    switch (operation) {
      case ADD:
        r[out] = r[a]! + r[b]!;
        break;
      case SUBTRACT:
        r[out] = r[a]! - r[b]!;
        break;
      case MULTIPLY:
        r[out] = r[a]! * r[b]!;
        break;
      case DIVIDE:
        r[out] = r[a]! / r[b]!;
        break;
      case POWER:
        r[out] = pow(r[a]!, r[b]!);
        break;
      case NEGATE:
        r[out] = -r[a]!;
        break;
      case COPY:
        r[out] = r[a]!;
        break;
      case CHOOSE:
        r[out] = r[c] === 1 ? r[a]! : r[b]!;
        break;
      case EITHER:
        r[out] = r[a]! + r[b]! > 0 ? 1 : 0;
        break;
      case APPLY:
        apply!(r[a]!, answer);
        r[out] = answer[0]!;
        break;
      case FOLD:
        r[out] = fold!(r[a]!, r[b]!);
        break;
      case LESS:
        r[out] = r[a]! < r[b]! ? 1 : 0;
        break;
      case AT_MOST:
        r[out] = r[a]! <= r[b]! ? 1 : 0;
        break;
      case EQUAL:
        r[out] = r[a]! === r[b]! ? 1 : 0;
        break;
      default:
        r[out] = r[a]! !== r[b]! ? 1 : 0;
    }
  }
}

/**
 * Lays a rule out for evaluation. All cases are worked out, and what counts is chosen after that: nothing in a rule has
 * an effect beside its value. The operations and their order are those of `evaluate`, to the bit.
 * @param names all that is given to the rule or kept by it
 */
export function createRuleTape(rule: readonly Assignment[], names: readonly string[]): Tape {
  const places = new Map(names.map((name, i) => [name, i]));
  const instructions: Instruction[] = [];
  const constants: [place: number, value: number][] = [];
  const taken = names.length;
  let free = taken + 1;

  const constant = (value: number): number => {
    constants.push([free, value]);
    return free++;
  };
  const emit = (
    operation: number,
    [a, b = a, c = a]: readonly [a: number, b?: number, c?: number],
    { out = free++, apply, fold }: Partial<Pick<Instruction, 'out' | 'apply' | 'fold'>> = {},
  ): number => {
    instructions.push({ operation, out, a, b, c, apply, fold });
    return out;
  };
  const placeOf = (name: string): number => {
    if (!places.has(name)) places.set(name, free++);
    return places.get(name)!;
  };

  const compare = (left: Node, relation: CaseComparison['relation'], right: Node): number => {
    const [operation, swapped] = COMPARED[relation];
    const [a, b] = [lay(left), lay(right)];
    return emit(operation, swapped ? [b, a] : [a, b]);
  };

  const lay = (node: Node): number => {
    switch (node.kind) {
      case 'number':
        return constant(node.value);
      case 'constant':
        return constant(node.name === 'pi' ? Math.PI : Math.E);
      case 'variable':
        return placeOf(node.name);
      case 'negate':
        return emit(NEGATE, [lay(node.of)]);
      case 'binary':
        return emit(BINARY[node.operator], [lay(node.left), lay(node.right)]);
      case 'choice': {
        const holds = compare(node.left, node.comparison, node.right);
        return emit(CHOOSE, [lay(node.then), lay(node.otherwise), holds]);
      }
      case 'call': {
        const { name, args } = node;
        const [first = 0, ...rest] = args.map(lay);
        if (!isFold(name)) return emit(APPLY, [first], { apply: RULES[name] });
        const fold = foldOf(name);
        return rest.reduce((a, b) => emit(FOLD, [a, b], { fold }), first);
      }
    }
  };

  for (const { name, operator, cases } of rule) {
    // Where no case holds, a name keeps its value, and nothing is taken from θ.
    const kept = operator === '-=' ? constant(0) : placeOf(name);
    const laid = cases.map(({ when, value }) => {
      const conditions = when.map(({ left, relation, right }) => compare(left, relation, right));
      const [first, ...others] = conditions;
      const holds = first === undefined ? undefined : others.reduce((a, b) => emit(EITHER, [a, b]), first);
      return { holds, value: lay(value) };
    });
    const result = laid.reduceRight(
      (otherwise, { holds, value }) => (holds === undefined ? value : emit(CHOOSE, [value, otherwise, holds])),
      kept,
    );
    const place = placeOf(name);
    if (operator === '-=') {
      emit(COPY, [result], { out: taken });
      emit(SUBTRACT, [place, taken], { out: place });
    } else emit(COPY, [result], { out: place });
  }

  return {
    work: instructions.reduce((sum, { operation }) => sum + (WORK[operation] ?? 1), 0),
    places,
    taken,
    create() {
      const registers = new Float64Array(free);
      for (const [place, value] of constants) registers[place] = value;
      return registers;
    },
    run: (registers) => carryOut(instructions, registers),
  };
}
