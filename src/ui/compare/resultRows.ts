import { type Cell, isKnown } from '../../report/csv';
import { outcomeWords } from '../../report/outcomeText';
import type { Clock } from '../../scenario/view';
import { compare } from '../../store/comparison';
import type { Result } from '../../store/result';
import { goalKind } from './goal';
import { type ComparedIn, settingsInWords } from './settings';
import { type Told, tellApart } from './tellApart';

/** What is shown of each route. */
export const COLUMNS = ['route', 'outcome', 'updates', 'cost', 'loss', 'distance'] as const;
export type ResultColumn = (typeof COLUMNS)[number];

/** What is copied of each: besides, all its settings. */
const WRITTEN = ['route', 'settings', 'outcome', 'updates', 'cost', 'loss', 'distance'] as const;

export type Titles = Readonly<Record<(typeof WRITTEN)[number], string>>;

/** A route's results as a reader reads them. */
export type ResultRow = Readonly<Record<'route' | 'settings' | 'outcome', string>> &
  Readonly<Record<'updates' | 'loss', number>> & {
    readonly place: number;
    readonly told: Told;
    /** Neither is known of a training that was recorded. */
    readonly cost: number | undefined;
    readonly distance: number | undefined;
  };

/** How the table is sorted: by the routes' order unless the reader has chosen otherwise. */
export interface ResultOrder {
  readonly column: ResultColumn;
  readonly falling: boolean;
}

/** The results at an equal budget, that budget in the clock's unit, and what the columns are called. */
export function resultRows(language: ComparedIn, result: Result, clock: Clock) {
  const { text, words } = language;
  const { scenario, trajectories } = result;
  const { budget, standings } = compare(result, clock);
  const recordedAs = (place: number): string | undefined => trajectories[place]?.outcome.recording?.name;
  const told = tellApart(language, scenario.runs, recordedAs);
  const rows = standings.map(({ place, ended, updates, cost, loss, distance }): ResultRow => {
    const recording = recordedAs(place);
    return {
      place,
      told: told[place]!,
      route: text.routes.route(place + 1),
      settings: recording ?? settingsInWords(language, scenario.runs[place]!).join(' · '),
      outcome:
        recording !== undefined
          ? text.optimizers.track.name
          : ended
            ? outcomeWords(language, result, place).sentence
            : words.results.underway,
      updates,
      cost: recording === undefined ? cost : undefined,
      loss,
      distance: recording === undefined ? distance : undefined,
    };
  });
  const titles: Titles = { ...words.results.columns, distance: words.results.distance[goalKind(result)] };
  return { budget, rows, titles };
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

/**
 * The places of the routes whose number in a column is the best, the smallest, as it is written; none where all are alike.
 * What was recorded is no match for what was computed, only for its like.
 */
export function bestPlaces(
  rows: readonly ResultRow[],
  column: 'loss' | 'distance',
  write: (value: number) => string,
): ReadonlySet<number> {
  const known = rows.filter(({ [column]: value }) => isKnown(value));
  const computed = known.filter(({ cost }) => cost !== undefined);
  const matched = computed.length > 0 ? computed : known;
  const least = Math.min(...matched.map((row) => row[column]!));
  const best = matched.filter((row) => write(row[column]!) === write(least));
  return new Set(best.length < matched.length ? best.map(({ place }) => place) : []);
}

/** The table as rows of cells, its heading first. */
export const cellsOf = (rows: readonly ResultRow[], titles: Titles): Cell[][] => [
  WRITTEN.map((column) => titles[column]),
  ...rows.map((row) => WRITTEN.map((column) => row[column])),
];
