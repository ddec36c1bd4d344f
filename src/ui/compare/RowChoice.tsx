import type { SettingValues } from '../../store/across';
import { useApp, useShared } from '../shell/context';
import { OwnRow } from './OwnRow';
import { readyRows } from './readyRows';
import { rowName, rowNotes } from './rowWords';
import { useWords } from './words';

interface Props {
  /** The place of the route that gives all other settings. */
  readonly base: number;
  onChoose(row: SettingValues): void;
}

/** One setting across the panels: rows that are made with one click, and a row of the reader's own. */
export function RowChoice({ base, onChoose }: Props) {
  const { text, format } = useShared();
  const words = useWords();
  const scenario = useApp((state) => state.scenario);
  // More can be offered when the rest of the catalogue has come.
  useApp((state) => state.whole);
  const language = { text, format, words };
  return (
    <div className="panel compare-rows" id="compare-rows">
      <p className="hint">{words.row.base(text.routes.route(base + 1))}</p>
      <section aria-label={words.row.ready}>
        <h3 className="heading">{words.row.ready}</h3>
        <ul>
          {readyRows(scenario, base).map((row) => {
            const notes = rowNotes(language, scenario, base, row);
            return (
              <li key={rowName(language, row)}>
                <button type="button" className="button" onClick={() => onChoose(row)}>
                  {rowName(language, row)}
                </button>
                {notes !== '' && <span className="hint">{notes}</span>}
              </li>
            );
          })}
        </ul>
      </section>
      <OwnRow base={base} onChoose={onChoose} />
    </div>
  );
}
