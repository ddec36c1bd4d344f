import { useEffect, useMemo, useState } from 'react';
import { encode } from '../../scenario/encode';
import { viewOf } from '../../store/store';
import { figureOf } from '../../writing/figureOf';
import { siteOf } from '../address';
import { useApp, useShared } from '../context';
import { Segments } from '../Segments';
import { save } from '../save';
import { CopyBox } from './CopyBox';
import { type Exported, type ExportFormat, exportAs, FORMATS } from './exports';
import { useWords } from './words';

const SCALES = ['1', '2', '4'] as const;
/** A map narrower than this leaves its legend no room, px. */
const NARROWEST = 560;
/** Size of the map where the page shows none, px. */
const USUAL = { width: 720, height: 480 };
/** More characters than this make a field slow; the file has all of them. */
const MOST = 200_000;

/** The size of the map on the screen, or larger in the same shape. */
function mapSize(): { readonly width: number; readonly height: number } {
  const { width = 0, height = 0 } = document.querySelector('.map')?.getBoundingClientRect() ?? {};
  if (width === 0 || height === 0) return USUAL;
  const grow = Math.max(1, NARROWEST / width);
  return { width: Math.round(width * grow), height: Math.round(Math.min(height, 1.5 * width) * grow) };
}

/** The figure and the numbers of what is shown. */
function useFigure(transparent: boolean) {
  const { store, text, format, palette } = useShared();
  const words = useWords();
  const result = useApp((state) => state.result);
  return useMemo(() => {
    const state = store.getState();
    const { domain, clock, time } = state;
    const link = siteOf(window.location) + encode(result.scenario, viewOf(state));
    const sight = { domain, clock, time, palette, transparent, ...mapSize() };
    return { result, figure: figureOf(result, sight, link, { text, words, format }) };
  }, [store, text, words, format, palette, transparent, result]);
}

function Outcome({ exported }: { readonly exported: Exported }) {
  const { format } = useShared();
  const words = useWords();
  const { blob, text } = exported;
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
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

/** Makes pictures and tables of what is shown. */
export function ExportPart() {
  const words = useWords();
  const [format, setFormat] = useState<ExportFormat>('png');
  const [scale, setScale] = useState<(typeof SCALES)[number]>('2');
  const [transparent, setTransparent] = useState(false);
  const [made, setMade] = useState<{ readonly asked: object; readonly exported?: Exported }>();
  const { result, figure } = useFigure(transparent);
  const computing = useApp((state) => state.progress !== undefined);
  const asked = useMemo(() => ({ format, figure, result, scale }), [format, figure, result, scale]);
  useEffect(() => {
    let wanted = true;
    exportAs(asked.format, asked.figure, asked.result, Number(asked.scale)).then(
      (exported) => wanted && setMade({ asked, exported }),
      () => wanted && setMade({ asked }),
    );
    return () => {
      wanted = false;
    };
  }, [asked]);
  // What was made for other choices must not be saved under the name of these.
  const current = made?.asked === asked ? made : undefined;
  const exported = current?.exported;
  const drawn = format === 'png' || format === 'svg';
  const name = `fall-line-${result.scenario.surface.id}${format === 'png' ? `-${scale}x` : ''}.${format}`;
  return (
    <>
      <Segments<ExportFormat>
        label={words.export.format}
        value={format}
        options={FORMATS.map((each) => [each, words.export.formats[each]])}
        onChange={setFormat}
      />
      <p className="hint">{words.export.about[format]}</p>
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
      {computing && <p className="hint">{words.export.computing}</p>}
      {current && !exported ? (
        <p role="alert">{words.export.failed}</p>
      ) : exported ? (
        <Outcome exported={exported} />
      ) : (
        <p role="status">{words.export.making}</p>
      )}
    </>
  );
}
