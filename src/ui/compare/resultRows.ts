import { type Cell, isKnown } from '../../report/csv';
import { outcomeWords } from '../../report/outcomeText';
import type { Clock } from '../../scenario/view';
import { compare } from '../../store/comparison';
import type { Result } from '../../store/result';
import { type ComparedIn, settingsInWords } from './settings';

export const COLUMNS = ['route', 'settings', 'outcome', 'updates', 'cost', 'loss', 'distance'] as const;
export type ResultColumn = (typeof COLUMNS)[number];

/** A route's results as a reader reads them. */
export type ResultRow = Readonly<Record<'route' | 'settings' | 'outcome', string>> &
  Readonly<Record<'updates' | 'loss', number>> & {
    readonly place: number;
    /** Neither is known of a training that was recorded. */
    readonly cost: number | undefined;
    readonly distance: number | undefined;
  };

/** How the table is sorted: by the routes' order unless the reader has chosen otherwise. */
export interface ResultOrder {
  readonly column: ResultColumn;
  readonly falling: boolean;
}

/** The results at an equal budget, and that budget in the clock's unit. */
export function resultRows(language: ComparedIn, result: Result, clock: Clock) {
  const { text, words } = language;
  const { budget, standings } = compare(result, clock);
  const rows = standings.map(({ place, ended, updates, cost, loss, distance }): ResultRow => {
    const run = result.scenario.runs[place]!;
    const { recording } = result.trajectories[place]!.outcome;
    const told = ended ? outcomeWords(language, result, place).sentence : words.results.underway;
    return {
      place,
      route: text.routes.route(place + 1),
      settings: recording?.name ?? settingsInWords(language, run).join(' · '),
      outcome: recording ? text.optimizers.track.name : told,
      updates,
      cost: recording ? undefined : cost,
      loss,
      distance: recording ? undefined : distance,
    };
  });
  return { budget, rows };
}

/** Numbers by size, words by the page's language, what is not known last whichever way; equals in the routes' order. */
export function sortRows(rows: readonly ResultRow[], { column, falling }: ResultOrder, tag: string): ResultRow[] {
  const { compare: byWords } = new Intl.Collator(tag);
  return [...rows].sort((a, b) => {
    const [u, v] = [a[column], b[column]];
    if (!isKnown(u) || !isKnown(v)) return Number(isKnown(v)) - Number(isKnown(u)) || a.place - b.place;
    const order = typeof u === 'number' && typeof v === 'number' ? Math.sign(u - v) : byWords(String(u), String(v));
    return (falling ? -order : order) || a.place - b.place;
  });
}

/** The table as rows of cells, its heading first. */
export const cellsOf = (rows: readonly ResultRow[], titles: Readonly<Record<ResultColumn, string>>): Cell[][] => [
  COLUMNS.map((column) => titles[column]),
  ...rows.map((row) => COLUMNS.map((column) => row[column])),
];
