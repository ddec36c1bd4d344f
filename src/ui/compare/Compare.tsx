import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ComparisonWords } from '../../locales/compare/en';
import { createAltitude } from '../../plot/altitude';
import { createFrame } from '../../plot/frame';
import { legendWords } from '../../report/mapWords';
import { drawPicture } from '../browser/canvas';
import { useSize } from '../browser/useSize';
import { drawGround, type Laid } from '../map/ground';
import { MapDescription } from '../map/MapDescription';
import { MapLegend } from '../map/MapLegend';
import { useApp, useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';
import '../map/map.css';
import '../map/marks.css';
import '../map/start.css';
import '../map/legend.css';
import '../map/tools.css';
import './compare.css';
import './layout.css';
import './bar.css';
import './results.css';
import { CompareBar } from './CompareBar';
import { ComparePanel } from './ComparePanel';
import { ResultsPanel } from './ResultsPanel';
import type { SharedView } from './sharedView';
import { createTurns } from './turns';
import { useReference } from './useReference';
import { WordsContext } from './words';

interface Props {
  readonly words: ComparisonWords;
}

/** One map a route, side by side: the same ground, view and clock for all. */
export function Compare({ words }: Props) {
  const { store, text, palette } = useShared();
  const [measured, { width, height }] = useSize<HTMLDivElement>();
  const [coarse, setCoarse] = useState(false);
  const [reference, toggleReference] = useReference();
  const count = useApp((state) => state.scenario.runs.length);
  const surface = useApp((state) => state.result.objective.surface);
  const wanted = useApp((state) => state.domain) ?? surface.domain;
  const altitude = useMemo(() => createAltitude(surface), [surface]);
  const frame = useMemo(
    () => (width > 0 && height > 0 ? createFrame(wanted, width, height, surface.aspect) : undefined),
    [wanted, width, height, surface],
  );
  const [turns] = useState(() => createTurns());
  const drawn = useMemo(() => {
    if (!frame) return undefined;
    let laid: Laid = { finite: true, contours: [] };
    const ground = drawPicture(frame.width, frame.height, (ink) => {
      laid = drawGround(ink, { surface, altitude, frame, coarse, palette });
    });
    return { ground, ...laid, ...(coarse && { contours: [] }) };
  }, [surface, altitude, frame, coarse, palette]);
  const view: SharedView | undefined = useMemo(
    () => frame && drawn && { surface, altitude, frame, turns, ...drawn },
    [surface, altitude, frame, turns, drawn],
  );
  useEffect(() => turns.follow(store), [turns, store]);
  useLayoutEffect(() => {
    if (view) completeFigure();
  }, [view]);
  return (
    <WordsContext value={words}>
      <section className="compare" aria-labelledby="compare-heading" aria-describedby="map-description">
        <h2 className="hidden-text" id="compare-heading">
          {words.heading}
        </h2>
        <CompareBar surface={surface} frame={frame} reference={reference} />
        <ol className="compare-grid" data-count={count} style={{ '--columns': columnsOf(count) }}>
          {Array.from({ length: count }, (_, place) => (
            <ComparePanel
              // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
              key={place}
              place={place}
              view={view}
              measured={place === 0 ? measured : undefined}
              reference={reference}
              onPin={toggleReference}
              onMoving={setCoarse}
            />
          ))}
        </ol>
        {drawn?.finite === false && <p className="hint">{text.map.notFinite}</p>}
        <MapLegend words={legendWords(surface, altitude, text)} />
        <MapDescription />
      </section>
    </WordsContext>
  );
}

/** So many panels side by side where there is room: rows of equal length if possible. */
const columnsOf = (count: number): number => (count <= 4 ? count : Math.ceil(count / 2));

/** The results of all routes under the transport. */
export function Results({ words }: Props) {
  return (
    <WordsContext value={words}>
      <ResultsPanel />
    </WordsContext>
  );
}
