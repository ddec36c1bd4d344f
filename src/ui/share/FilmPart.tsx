import { useMemo, useState } from 'react';
import type { FilmFormat } from '../../recording/film';
import { shoot } from '../../workers/client';
import { save } from '../browser/save';
import { NumberField } from '../controls/NumberField';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import { FilmOutcome } from './FilmOutcome';
import { filmOf, SECONDS, usualSeconds } from './filmOf';
import { reliefSeen } from './pageFigure';
import { useFilming } from './useFilming';
import { useSupport } from './useSupport';
import { useWords } from './words';

const WIDTHS = ['480', '720', '1080'] as const;
type Width = (typeof WIDTHS)[number];
const RATES = ['10', '20', '30'] as const;
type Rate = (typeof RATES)[number];

/** Makes a film of the playback. */
export function FilmPart({ format }: { readonly format: FilmFormat }) {
  const { store, text, format: numbers, palette } = useShared();
  const words = useWords();
  const { film } = words.export;
  const result = useApp((state) => state.result);
  const usual = useApp(usualSeconds);
  const [width, setWidth] = useState<Width>('720');
  const [rate, setRate] = useState<Rate>('20');
  const [chosen, setSeconds] = useState<number>();
  const [loop, setLoop] = useState(true);
  const seconds = chosen ?? usual;
  const asked = useMemo(
    () => ({ result, palette, choice: { format, width: Number(width), rate: Number(rate), seconds, loop } }),
    [result, palette, format, width, rate, seconds, loop],
  );
  const supported = useSupport(asked.choice);
  const [filming, start, stop] = useFilming(asked, async (tell, signal) => {
    const state = { ...store.getState(), result };
    return shoot(
      await filmOf(state, asked.choice, { palette, relief: reliefSeen(store) }, { text, words, format: numbers }),
      tell,
      signal,
    );
  });
  const busy = filming?.kind === 'filming';
  const made = filming?.kind === 'done' ? filming.made : undefined;
  const name = `fall-line-${result.scenario.surface.id}.${format}`;
  return (
    <>
      <div className="row share-choices">
        <Segments<Width>
          label={film.width}
          value={width}
          options={WIDTHS.map((each) => [each, `${each} px`])}
          onChange={setWidth}
        />
        <Segments<Rate>
          label={film.rate}
          value={rate}
          options={RATES.map((each) => [each, film.rates(each)])}
          onChange={setRate}
        />
        <span className="share-field">
          <NumberField label={film.seconds} value={seconds} range={SECONDS} onChange={setSeconds} />
        </span>
        {format === 'gif' && (
          <label className="check">
            <input type="checkbox" checked={loop} onChange={(event) => setLoop(event.target.checked)} />
            {film.loop}
          </label>
        )}
      </div>
      <div className="row share-choices">
        <button
          type="button"
          className={made || busy ? 'button' : 'button primary'}
          disabled={!supported}
          onClick={busy ? stop : start}
        >
          {busy ? film.cancel : film.make}
        </button>
        <button type="button" className="button primary" disabled={!made} onClick={() => made && save(made.file, name)}>
          {words.export.save}
        </button>
        {busy && <progress className="share-progress" value={filming.share} aria-label={film.making} />}
      </div>
      {supported === false && <p role="alert">{film.unsupported}</p>}
      {busy && <p role="status">{film.making}</p>}
      {filming?.kind === 'failed' && <p role="alert">{film.failed}</p>}
      {made && <FilmOutcome made={made} name={name} />}
    </>
  );
}
