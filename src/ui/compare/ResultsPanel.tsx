import { useState } from 'react';
import type { Format } from '../../report/format';
import { distanceWords } from '../../report/outcomeText';
import { horizonOf } from '../../store/playbackSlice';
import { useApp, useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';
import { CopyTable } from './CopyTable';
import { conclude } from './conclusion';
import { RouteTitle } from './RouteTitle';
import {
  bestPlaces,
  COLUMNS,
  type ResultColumn,
  type ResultOrder,
  type ResultRow,
  resultRows,
  sortRows,
  type Titles,
} from './resultRows';
import { useWords } from './words';

/** Losses that are told apart need more digits than one that stands alone. */
const fine = (loss: number, format: Format): string =>
  Number.isFinite(loss) ? format.exact(Number(loss.toPrecision(5))).replace('-', '\u2212') : format.value(loss);

interface HeadProps {
  readonly titles: Titles;
  readonly order: ResultOrder;
  onSort(column: ResultColumn): void;
}

function Head({ titles, order, onSort }: HeadProps) {
  const about: Partial<Record<ResultColumn, string>> = useWords().results.titles;
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            aria-sort={order.column === column ? (order.falling ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" className="compare-sort" title={about[column]} onClick={() => onSort(column)}>
              {titles[column]}
              <span aria-hidden="true">{order.column === column ? (order.falling ? ' ↓' : ' ↑') : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowsProps {
  readonly rows: readonly ResultRow[];
  /** The places of those whose loss is the lowest. */
  readonly lowest: ReadonlySet<number>;
}

function Rows({ rows, lowest }: RowsProps) {
  const { text, format } = useShared();
  const writeDistance = (distance: number): string => distanceWords(distance, text, format);
  const nearest = bestPlaces(rows, 'distance', writeDistance);
  const alike = rows.every(({ told }) => told.method === rows[0]!.told.method && told.others.length > 0);
  return (
    <tbody>
      {rows.map(({ place, told, outcome, updates, cost, loss, distance }) => (
        <tr key={place}>
          <th scope="row">
            <RouteTitle place={place} told={told} alike={alike} />
          </th>
          <td className="compare-words">{outcome}</td>
          <td>{format.whole(updates)}</td>
          <td>{cost === undefined ? '–' : format.whole(cost)}</td>
          <td data-best={lowest.has(place)}>{fine(loss, format)}</td>
          <td data-best={nearest.has(place)}>{distance === undefined ? '–' : writeDistance(distance)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What became of every route at an equal budget; sorted as the reader likes, copied as it stands, and what it comes to. */
function Table() {
  const { text, format } = useShared();
  const words = useWords();
  const result = useQuietResult();
  const clock = useApp((state) => state.clock);
  // The settings' names may have come since.
  useApp((state) => state.whole);
  const [order, setOrder] = useState<ResultOrder>({ column: 'route', falling: false });
  const language = { text, format, words };
  const { budget, rows, titles } = resultRows(language, result, clock);
  const sorted = sortRows(rows, order, text.tag);
  const sort = (column: ResultColumn): void =>
    setOrder((now) => ({ column, falling: now.column === column && !now.falling }));
  const { results } = words;
  const write = clock === 'epoch' ? format.value : format.whole;
  const conclusion = conclude(language, result, clock);
  const lowest = bestPlaces(rows, 'loss', (loss) => fine(loss, format));
  const notes = [
    budget === undefined ? results.budget.all : results.budget[clock](write(budget)),
    ...(lowest.size > 0 ? [results.best] : []),
  ];
  return (
    <>
      <p className="hint">{notes.join(results.and)}</p>
      <CopyTable rows={sorted} titles={titles} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: what scrolls holds no fields */}
      <div className="compare-table" role="group" tabIndex={0} aria-labelledby="results-heading">
        <table>
          <Head titles={titles} order={order} onSort={sort} />
          <Rows rows={sorted} lowest={lowest} />
        </table>
      </div>
      {conclusion && (
        <p className="compare-conclusion">
          <strong>{conclusion.lead}</strong>
          {text.spoken.gap}
          {conclusion.rest}
        </p>
      )}
    </>
  );
}

/** The results of all routes, once nothing of them lies ahead that is not to be told. */
export function ResultsPanel() {
  const { results } = useWords();
  const told = useApp((state) => horizonOf(state) === Number.POSITIVE_INFINITY);
  return (
    <section className="panel compare-results" aria-labelledby="results-heading">
      <h2 className="heading" id="results-heading">
        {results.heading}
      </h2>
      {told ? <Table /> : <p className="hint">{results.ahead}</p>}
    </section>
  );
}
