import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { toCsv } from '../../report/csv';
import type { Format } from '../../report/format';
import { distanceWords } from '../../report/outcomeText';
import { copyText } from '../browser/copy';
import { RouteMark } from '../routes/RouteMark';
import { useApp, useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';
import { toMarkdown } from './markdown';
import {
  COLUMNS,
  cellsOf,
  type ResultColumn,
  type ResultOrder,
  type ResultRow,
  resultRows,
  sortRows,
} from './resultRows';
import { useWords } from './words';

const FORMS = { CSV: toCsv, Markdown: toMarkdown };

/** Losses that are told apart need more digits than one that stands alone. */
const fine = (loss: number, format: Format): string =>
  Number.isFinite(loss) ? format.exact(Number(loss.toPrecision(5))).replace('-', '\u2212') : format.value(loss);

function Head({ order, onSort }: { readonly order: ResultOrder; onSort(column: ResultColumn): void }) {
  const words = useWords().results;
  const titles: Partial<Record<ResultColumn, string>> = words.titles;
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            aria-sort={order.column === column ? (order.falling ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" className="compare-sort" title={titles[column]} onClick={() => onSort(column)}>
              {words.columns[column]}
              <span aria-hidden="true">{order.column === column ? (order.falling ? ' ↓' : ' ↑') : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Rows({ rows }: { readonly rows: readonly ResultRow[] }) {
  const { text, format } = useShared();
  return (
    <tbody>
      {rows.map(({ place, route, settings, outcome, updates, cost, loss, distance }) => (
        <tr key={place}>
          <th scope="row">
            <RouteMark place={place} /> {route}
          </th>
          <td className="compare-words">{settings}</td>
          <td className="compare-words">{outcome}</td>
          <td>{format.whole(updates)}</td>
          <td>{cost === undefined ? '–' : format.whole(cost)}</td>
          <td>{fine(loss, format)}</td>
          <td>{distance === undefined ? '–' : distanceWords(distance, text, format)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Copies the table as text, and tells whether it could; where not, the text stands there to be copied by hand. */
function Copy({ rows }: { readonly rows: readonly ResultRow[] }) {
  const words = useWords().results;
  const host = useRef<HTMLPreElement>(null);
  const [said, say] = useState('');
  const [shown, show] = useState<string>();
  const copy = async (kind: keyof typeof FORMS): Promise<void> => {
    const table = FORMS[kind](cellsOf(rows, words.columns));
    flushSync(() => show(table));
    const done = await copyText(table, host.current);
    if (done) show(undefined);
    say(done ? words.copied(rows.length, kind) : words.notCopied);
  };
  return (
    <>
      <div className="compare-copy">
        <button type="button" className="button" onClick={() => void copy('CSV')}>
          {words.csv}
        </button>
        <button type="button" className="button" onClick={() => void copy('Markdown')}>
          {words.markdown}
        </button>
        <span className="hint" role="status">
          {said}
        </span>
      </div>
      {shown !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="compare-export" tabIndex={0} aria-label={words.export}>
          <pre ref={host}>{shown}</pre>
        </section>
      )}
    </>
  );
}

/** What became of every route at an equal budget; sorted as the reader likes, copied as it stands. */
export function ResultsPanel() {
  const { text, format } = useShared();
  const words = useWords();
  const result = useQuietResult();
  const clock = useApp((state) => state.clock);
  // The settings' names may have come since.
  useApp((state) => state.whole);
  const [order, setOrder] = useState<ResultOrder>({ column: 'route', falling: false });
  const { budget, rows } = resultRows({ text, format, words }, result, clock);
  const sorted = sortRows(rows, order, text.tag);
  const sort = (column: ResultColumn): void =>
    setOrder((now) => ({ column, falling: now.column === column && !now.falling }));
  const { results } = words;
  const write = clock === 'epoch' ? format.value : format.whole;
  return (
    <section className="panel compare-results" aria-labelledby="results-heading">
      <h2 className="heading" id="results-heading">
        {results.heading}
      </h2>
      <p className="hint">
        {budget === undefined ? results.budget.all : results.budget[clock](write(budget))}
        {text.spoken.gap}
        {results.stays}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: what scrolls holds no fields */}
      <div className="compare-table" role="group" tabIndex={0} aria-labelledby="results-heading">
        <table>
          <Head order={order} onSort={sort} />
          <Rows rows={sorted} />
        </table>
      </div>
      <Copy rows={sorted} />
    </section>
  );
}
