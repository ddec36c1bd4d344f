import { useEffect, useMemo, useState } from 'react';
import { save } from '../browser/save';
import { Segments } from '../controls/Segments';
import { Failure } from '../late/Failure';
import { useApp, useShared } from '../shell/context';
import { CopyBox } from './CopyBox';
import { exportableOf } from './exportable';
import { type Exported, type ExportFormat, exportAs } from './exports';
import { useObjectUrl } from './useObjectUrl';
import { useWords } from './words';

const SCALES = ['1', '2', '4'] as const;
/** More characters than this make a field slow; the file has all of them. */
const MOST = 200_000;

/** How what is shown is to be drawn, and with which words. */
function useDrawing(transparent: boolean) {
  const { text, format, palette } = useShared();
  const words = useWords();
  return useMemo(
    () => ({ look: { palette, transparent }, language: { text, words, format } }),
    [text, words, format, palette, transparent],
  );
}

function Outcome({ exported }: { readonly exported: Exported }) {
  const { format } = useShared();
  const words = useWords();
  const { blob, text } = exported;
  const url = useObjectUrl(blob);
  const picture = blob.type.startsWith('image/');
  const cut = text !== undefined && text.length > MOST;
  const shown = cut ? text.slice(0, text.lastIndexOf('\n', MOST) + 1) || text.slice(0, MOST) : text;
  const lines = (of: string): string => format.whole(of.split('\n').length - 1);
  return (
    <>
      {picture && <img className="share-picture" src={url} alt={words.export.result} />}
      {text !== undefined && shown !== undefined && (
        <CopyBox label={words.export.result} text={shown} whole={text} rows={picture ? 3 : 8} />
      )}
      {cut && <p className="hint">{words.export.cut(lines(shown ?? ''), lines(text))}</p>}
      <p className="hint">{words.export.inPlace}</p>
    </>
  );
}

/** Makes a picture or a table of what is shown. */
export function FilePart({ format }: { readonly format: ExportFormat }) {
  const { store } = useShared();
  const words = useWords();
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2');
  const [transparent, setTransparent] = useState(false);
  const [made, setMade] = useState<{ readonly asked: object; readonly exported?: Exported }>();
  const drawing = useDrawing(transparent);
  const result = useApp((state) => state.result);
  const [attempt, setAttempt] = useState(0);
  const asked = useMemo(() => ({ format, drawing, result, scale, attempt }), [format, drawing, result, scale, attempt]);
  useEffect(() => {
    let wanted = true;
    const { look, language } = asked.drawing;
    exportableOf(store, look, language)
      .then((shown) => exportAs(asked.format, shown, Number(asked.scale)))
      .then(
        (exported) => wanted && setMade({ asked, exported }),
        () => wanted && setMade({ asked }),
      );
    return () => {
      wanted = false;
    };
  }, [asked, store]);
  // What was made for other choices must not be saved under the name of these.
  const current = made?.asked === asked ? made : undefined;
  const exported = current?.exported;
  const drawn = format === 'png' || format === 'svg';
  const name = `fall-line-${result.scenario.surface.id}${format === 'png' ? `-${scale}x` : ''}.${format}`;
  return (
    <>
      <div className="row share-choices">
        {format === 'png' && (
          <Segments<(typeof SCALES)[number]>
            label={words.export.scale}
            value={scale}
            options={SCALES.map((each) => [each, `${each}×`])}
            onChange={setScale}
          />
        )}
        {drawn && (
          <label className="check">
            <input type="checkbox" checked={transparent} onChange={(event) => setTransparent(event.target.checked)} />
            {words.export.transparent}
          </label>
        )}
        <button
          type="button"
          className="button primary"
          disabled={!exported}
          onClick={() => exported && save(exported.blob, name)}
        >
          {words.export.save}
        </button>
      </div>
      {current && !exported ? (
        <Failure words={words.export.failed} failures={1} onRetry={() => setAttempt(attempt + 1)} />
      ) : exported ? (
        <Outcome exported={exported} />
      ) : (
        <p role="status">{words.export.making}</p>
      )}
    </>
  );
}
