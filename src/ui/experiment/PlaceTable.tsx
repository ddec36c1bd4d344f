import { valuesAt } from '../../core/explore/design';
import { statisticsAt } from '../../core/explore/statistics';
import { experimentCsv } from '../../report/experimentTable';
import { save } from '../browser/save';
import { useShared } from '../shell/context';
import { exploredOf } from './explored';
import { paintedOf } from './painted';
import type { Seen } from './question';
import { countOf, isCounted, percentOf, readingOf, useReadingTools } from './reading';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** Places along an axis that a table shows, at most. */
const [MOST_COLUMNS, MOST_ROWS, MOST_ALONE] = [9, 12, 64] as const;

/** So many indices of an axis, evenly spread, its ends among them. */
function spreadOver(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1)));
}

function SaveButton({ seen }: { readonly seen: Seen }) {
  const words = useExperimentWords().table;
  const go = (): void => {
    save(new Blob([experimentCsv(exploredOf(seen))], { type: 'text/csv' }), `fall-line-${seen.experiment.vary}.csv`);
  };
  return (
    <button type="button" className="button" onClick={go}>
      {words.csv}
    </button>
  );
}

/** What came of a place in one cell: of an outcome what most draws came to, as it is painted. */
function useCell(seen: Seen): (place: number) => { readonly value: string; readonly note?: string } | undefined {
  const { palette, format } = useShared();
  const tools = useReadingTools(seen);
  const { findings, experiment } = seen;
  return (place) => {
    if (experiment.measure !== 'outcome') return readingOf(seen, place, tools)[0];
    const painted = paintedOf(seen, palette);
    const kind = painted.kinds[painted.kindAt[place]!];
    if (!kind || kind.end === 'value' || kind.end === 'missed') return undefined;
    const { ends, tried, median } = statisticsAt(findings, place);
    const arrives = kind.end === 'reached' || kind.end === 'other';
    const value =
      findings.draws > 1 ? percentOf((ends[kind.end] ?? 0) / tried, format) : arrives ? countOf(median, format) : '';
    return { value, note: tools.nameOf(kind) };
  };
}

function PlaneTable({ seen }: { readonly seen: Seen }) {
  const words = useExperimentWords();
  const names = useNames(seen, seen.experiment.route);
  const cell = useCell(seen);
  const { design, experiment } = seen;
  const outcome = experiment.measure === 'outcome';
  const [first, second] = design.axes;
  const columns = spreadOver(first.values.length, MOST_COLUMNS);
  const rows = spreadOver(second!.values.length, MOST_ROWS).reverse();
  const caption = words.table.by(names.name(first.name), names.name(second!.name));
  return (
    <table className="experiment-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((i) => (
            <th key={i} scope="col">
              {names.value(first.name, first.values[i]!)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((j) => (
          <tr key={j}>
            <th scope="row">{names.value(second!.name, second!.values[j]!)}</th>
            {columns.map((i) => {
              const place = i + j * design.width;
              const said = cell(place);
              return (
                <td key={i}>
                  {said ? (
                    <>
                      {said.value} {outcome && <span className="experiment-note">{said.note}</span>}
                    </>
                  ) : (
                    words.table.untried
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CurveTable({ seen }: { readonly seen: Seen }) {
  const { format } = useShared();
  const words = useExperimentWords();
  const names = useNames(seen, seen.experiment.route);
  const cell = useCell(seen);
  const { design, experiment, findings } = seen;
  const { measure } = experiment;
  const several = findings.draws > 1;
  const theory = useExperimentPart((state) => state.theory?.batch);
  const [axis] = design.axes;
  const counted = isCounted(measure);
  const write = (value: number): string => {
    if (Number.isNaN(value)) return words.table.untried;
    if (!Number.isFinite(value)) return words.table.missed;
    return counted ? countOf(value, format) : format.value(value);
  };
  const columns: readonly (readonly [title: string, (place: number) => string])[] = [
    ...(measure === 'outcome'
      ? [
          [
            words.table.outcome,
            (place: number) => [cell(place)?.note, several && cell(place)?.value].filter(Boolean).join(' '),
          ] as const,
        ]
      : []),
    ...(findings.draws > 1
      ? ([
          [words.table.low, (place: number) => write(statisticsAt(findings, place).low)],
          [words.table.median, (place: number) => write(statisticsAt(findings, place).median)],
          [words.table.high, (place: number) => write(statisticsAt(findings, place).high)],
        ] as const)
      : [
          [
            words.setUp.measures[measure === 'outcome' ? 'updates' : measure],
            (place: number) => write(statisticsAt(findings, place).median),
          ] as const,
        ]),
    ...(theory && measure === 'updates'
      ? [[words.table.theory, (place: number) => write(theory.updates[place]!)] as const]
      : []),
    ...(findings.rates
      ? [[words.table.rate, (place: number) => format.figures(findings.rates![place]!)] as const]
      : []),
  ];
  return (
    <table className="experiment-table">
      <caption className="hidden-text">{words.table.label}</caption>
      <thead>
        <tr>
          <th scope="col">{names.name(axis.name)}</th>
          {columns.map(([title]) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spreadOver(axis.values.length, MOST_ALONE).map((place) => (
          <tr key={place}>
            <th scope="row">{names.value(axis.name, valuesAt(design, place)[0]!)}</th>
            {columns.map(([title, say]) => (
              <td key={title}>{say(place)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers of an experiment: some places of a large one, all of them in a file. */
export function PlaceTable({ seen }: { readonly seen: Seen }) {
  const { format } = useShared();
  const words = useExperimentWords().table;
  const { width, height, axes } = seen.design;
  const shown =
    axes.length === 2 ? Math.min(width, MOST_COLUMNS) * Math.min(height, MOST_ROWS) : Math.min(width, MOST_ALONE);
  const all = width * height;
  return (
    <div className="experiment-tables">
      <div className="row">
        <p className="experiment-note">{shown < all && words.some(format.whole(shown), format.whole(all))}</p>
        <SaveButton seen={seen} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section className="experiment-scroll" aria-label={words.label} tabIndex={0}>
        {axes.length === 2 ? <PlaneTable seen={seen} /> : <CurveTable seen={seen} />}
      </section>
    </div>
  );
}
