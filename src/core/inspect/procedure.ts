import type { Optimizer } from '../method';
import { evaluate } from '../rule/evaluate';
import { readValue } from '../rule/read';
import { signOf } from '../rule/signs';
import { coordinate, given, type Values } from './given';
import type { Inspection } from './inspector';
import type { Line, Sign } from './line';

/** What a term is computed from: the step, and everything that is known of it before this term. */
export interface StepReadings {
  readonly values: Readonly<Values>;
  readonly step: Inspection;
}

/** One line of a method that is no rule of lines alone: it searches along a line, or works with matrices. */
export interface Term extends Pick<Line, 'name' | 'symbol' | 'arrow'> {
  /** What it is, in the notation of rules, coordinate by coordinate. */
  readonly formula?: string;
  /** What is printed in its place where the notation of rules can't say it, in the notation of `typeset`. */
  readonly told?: string;
  /** The memory that the value is left in. */
  readonly slot?: string;
  /** Whether the method has this line in this step; always where absent. */
  applies?(readings: StepReadings): boolean;
  /** What it comes to, where the formula does not say it. */
  value?(readings: StepReadings): readonly number[];
}

/** A method as its ordered lines, the last of which is the change of θ. */
export type Procedure = readonly Term[];

/** The lines of a method in one step, each computed from those above it. */
export function procedureLines(
  procedure: Procedure,
  { parameters }: Pick<Optimizer, 'parameters'>,
  step: Inspection,
): readonly Line[] {
  const values = given(step);
  for (const [name, memory] of Object.entries(step.slotsBefore)) values[name] = [...memory];
  const symbols: Record<string, string> = {};
  for (const { name, slot = name, symbol } of procedure) symbols[slot] = symbols[name] = symbol;
  const sign = ([name, value]: [string, readonly number[]]): [string, Sign] => [
    name,
    { symbol: signOf(name, { symbols }, parameters), value },
  ];
  const lines: Line[] = [];
  for (const { name, symbol, formula, told, slot, arrow, applies, value: work } of procedure) {
    const readings: StepReadings = { values, step };
    if (lines.some((line) => line.name === name) || applies?.(readings) === false) continue;
    const tree = formula === undefined ? undefined : readValue(formula);
    const value = work?.(readings) ?? (tree ? [0, 1].map((i) => evaluate(tree, coordinate(values, i))) : []);
    const before = slot === undefined ? undefined : [...step.slotsBefore[slot]!];
    const shown = told ?? tree;
    lines.push({
      name,
      symbol,
      value,
      known: new Map(Object.entries(values).map(sign)),
      ...(shown !== undefined && { formula: shown }),
      ...(before && { before }),
      ...(arrow && { arrow }),
    });
    values[name] = value;
    if (slot !== undefined) values[slot] = value;
  }
  return lines;
}
