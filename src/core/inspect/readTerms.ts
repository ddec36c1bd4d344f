import type { OptimizerId } from '../../optimizers/ids';
import { optimizers } from '../catalogue';
import type { Inspection } from './inspector';
import { symbolsOf } from './symbols';
import type { Readings, Term } from './term';
import { termsOf } from './terms';
import { unwritten } from './terms/unwritten';

/** What a symbol stands for. */
type Known = readonly (readonly [symbol: string, value: readonly number[]])[];

/** A line of the rule in one step. */
export interface Line {
  readonly term: Term;
  readonly value: readonly number[];
  /** What the line's memory held before. */
  readonly before: readonly number[] | undefined;
  /** What the symbols in its formula stand for. */
  readonly known: Known;
}

type Row = Record<string, readonly number[]>;

function given({ t, theta, gradient, hyper, slotsBefore }: Inspection): Row {
  const row: Row = { t: [t], theta, gradient };
  for (const [name, value] of Object.entries(hyper)) row[name] = [value];
  for (const [name, slot] of Object.entries(slotsBefore)) row[name] = [...slot];
  return row;
}

const beforeOf = ({ slot }: Term, { slotsBefore }: Inspection): readonly number[] | undefined => {
  const memory = slot && slotsBefore[slot.name];
  if (!memory) return undefined;
  return slot.at === undefined ? [...memory] : [memory[slot.at]!];
};

/** Whether an optimizer's rule has been written down line by line. */
export const isWritten = (id: OptimizerId): boolean => Object.hasOwn(termsOf, id);

/**
 * The lines of an optimizer's rule in one step, each computed from those above it; the last is the change of θ. Of a rule
 * that has not been written down, what it was given and what came of it.
 */
export function readTerms(id: OptimizerId, step: Inspection): readonly Line[] {
  const terms = termsOf[id] ?? unwritten(optimizers[id]);
  const values = given(step);
  const symbols = new Map<string, readonly number[]>();
  for (const [name, symbol] of Object.entries(symbolsOf(id))) {
    const value = values[name];
    if (value) symbols.set(symbol, value);
  }
  for (const term of terms) {
    const before = beforeOf(term, step);
    if (before && term.formula !== term.symbol) symbols.set(term.symbol, before);
  }
  const lines: Line[] = [];
  const taken = new Set<string>();
  for (const term of terms) {
    const readings: Readings = { values, step };
    if (taken.has(term.name) || (term.applies && !term.applies(readings))) continue;
    taken.add(term.name);
    const value = term.value(readings);
    lines.push({ term, value, before: beforeOf(term, step), known: [...symbols] });
    values[term.name] = value;
    if (term.slot && term.slot.at === undefined) values[term.slot.name] = value;
    symbols.set(term.symbol, value);
  }
  return lines;
}
