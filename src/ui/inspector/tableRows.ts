import { optimizerOf } from '../../core/catalogue';
import { workOf } from '../../core/cost';
import type { StepInspector } from '../../core/inspect/inspector';
import { statesOf } from '../../core/inspect/states';
import type { Optimizer } from '../../core/method';
import { toldLoss } from '../../core/toldLoss';
import { type Cell, toCsv } from '../../report/csv';
import type { Result } from '../../store/result';

/** One number of a slot. */
interface SlotCell {
  readonly slot: string;
  readonly at: number;
  readonly title: string;
}

const FEET: Readonly<Record<number, readonly string[]>> = { 1: [''], 2: [' x', ' y'], 3: [' xx', ' xy', ' yy'] };

/** The columns that an optimizer's memory takes. */
export const slotCells = (optimizer: Optimizer): readonly SlotCell[] =>
  statesOf(optimizer).flatMap(({ slot, size }) =>
    FEET[size]!.map((foot, at) => ({ slot, at, title: `${slot}${foot}` })),
  );

/** Work, in updates on a small surface, that a copy of the whole table may take. */
const COPY = 600_000;

/**
 * The whole route as CSV, numbers to their last bit.
 * @param inspector tells the memory after each update; without it, or where that takes too long, there is none
 */
export function routeCsv(
  { objective, scenario, trajectories }: Result,
  place: number,
  titles: readonly string[],
  inspector: StepInspector | undefined,
): { readonly csv: string; readonly bare: boolean } {
  const route = trajectories[place]!;
  const run = scenario.runs[place]!;
  const cells = slotCells(optimizerOf(run));
  const bare = cells.length > 0 && (!inspector || workOf(objective, run, route.length) > COPY);
  const kept = bare ? [] : cells;
  const rows: Cell[][] = [[...titles, ...kept.map(({ title }) => title)]];
  for (let k = 0; k < route.length; k++) {
    const row = [k, route.x[k]!, route.y[k]!, toldLoss(route)[k]!, route.gradNorm[k]!, route.lr[k]!, route.evals[k]!];
    const step = kept.length > 0 && k > 0 ? inspector?.at(k) : undefined;
    const memory = kept.map(({ slot, at }) => (step && step !== 'late' ? step.slotsAfter[slot]![at]! : 0));
    rows.push([...row, ...memory]);
  }
  return { csv: toCsv(rows), bare };
}
