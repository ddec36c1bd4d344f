import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ComparisonWords } from '../../locales/compare/en';
import { createAltitude } from '../../plot/altitude';
import type { Contour } from '../../plot/contours';
import { createFrame, type Frame } from '../../plot/frame';
import { legendWords } from '../../report/mapWords';
import { textScale } from '../browser/textScale';
import { useSize } from '../browser/useSize';
import { Part } from '../controls/Part';
import type { Laid } from '../map/ground';
import { MapDescription } from '../map/MapDescription';
import { MapLegend } from '../map/MapLegend';
import { MapTools } from '../map/MapTools';
import { useGround } from '../map/useGround';
import { useShownSurface } from '../map/useShownSurface';
import { useApp, useShared } from '../shell/context';
import { usePageLayout } from '../shell/usePageLayout';
import '../map/map.css';
import '../map/marks.css';
import '../map/start.css';
import '../map/legend.css';
import '../map/tools.css';
import './compare.css';
import './panel.css';
import './results.css';
import './layout.css';
import './narrow.css';
import './bar.css';
import { CompareBar } from './CompareBar';
import { ComparePanel } from './ComparePanel';
import { createPictures } from './pictures';
import { ResultsPanel } from './ResultsPanel';
import { RouteName } from './RouteName';
import type { SharedView } from './sharedView';
import { createTurns } from './turns';
import { useReference } from './useReference';
import { WordsContext } from './words';

const UNLAID: readonly Contour[] = [];

interface Props {
  readonly words: ComparisonWords;
}

/** One map a route, side by side: the same ground, view and clock for all. */
export function Compare({ words }: Props) {
  const { store, text } = useShared();
  const [measured, { width, height }] = useSize<HTMLDivElement>();
  const [coarse, setCoarse] = useState(false);
  const [reference, toggleReference] = useReference();
  const count = useApp((state) => state.scenario.runs.length);
  const { surface, domain, coming } = useShownSurface();
  const narrow = usePageLayout() === 'column';
  const altitude = useMemo(() => createAltitude(surface), [surface]);
  const frame = useMemo(
    () => (width > 0 && height > 0 ? createFrame(domain, width, height, surface.aspect) : undefined),
    [domain, width, height, surface],
  );
  const [turns] = useState(() => createTurns());
  const [grounds] = useState(createPictures);
  const [drawn, setDrawn] = useState<readonly [Laid, Frame]>();
  const show = useCallback(
    (picture: OffscreenCanvas, laid: Laid, fine: boolean) => {
      grounds.show(picture);
      if (fine && frame) setDrawn([laid, frame]);
    },
    [grounds, frame],
  );
  useGround({ surface, altitude, frame, coarse }, show);
  const laid = drawn?.[1] === frame ? drawn?.[0] : undefined;
  const contours = laid && !coarse ? laid.contours : UNLAID;
  const view: SharedView | undefined = useMemo(
    () => frame && { surface, altitude, frame, turns, grounds, contours },
    [surface, altitude, frame, turns, grounds, contours],
  );
  useEffect(() => turns.follow(store), [turns, store]);
  const columns = columnsOf(count);
  const lines = Math.ceil(count / columns);
  const tools = frame && (
    <Part id="zoom">
      <MapTools surface={surface} frame={frame} />
    </Part>
  );
  return (
    <WordsContext value={words}>
      <section className="compare" inert={coming} aria-labelledby="compare-heading" aria-describedby="map-description">
        <h2 className="hidden-text" id="compare-heading">
          {words.heading}
        </h2>
        <ol
          className="compare-grid"
          data-count={count}
          data-lines={lines}
          data-room={roomIn(width)}
          style={{
            '--columns': columns,
            '--lines': lines,
            '--rows': count,
            ...(width > 0 && { '--across': `${width}px` }),
          }}
        >
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
              tools={
                place === 0 && (
                  <>
                    {!narrow && tools}
                    {!laid && !coarse && <p className="map-message map-coming">{text.map.laying}</p>}
                  </>
                )
              }
            />
          ))}
        </ol>
        {drawn?.[0].finite === false && <p className="hint">{text.map.notFinite}</p>}
        <CompareBar reference={reference}>
          {narrow && tools}
          {narrow && <MapLegend words={legendWords(surface, altitude, text)} />}
        </CompareBar>
        <MapDescription />
      </section>
    </WordsContext>
  );
}

/** So many panels side by side where there is room: rows of equal length if possible. */
const columnsOf = (count: number): number => (count <= 4 ? count : Math.ceil(count / 2));

/** Widths in rem below which a panel is narrow, and below which it is as narrow as any. */
const NARROW = 22;
const LEAST = 17;

/**
 * How little room a panel has, told once for all: were each asked for it by a query of its own, all that changes in it would
 * be styled and laid out three times. Costs a drag 0.6 ms less an input.
 */
function roomIn(width: number): 'narrow' | 'least' | undefined {
  const rem = width / (16 * textScale());
  return width === 0 || rem > NARROW ? undefined : rem > LEAST ? 'narrow' : 'least';
}

/** The results of all routes under the transport. */
export function Results({ words }: Props) {
  return (
    <WordsContext value={words}>
      <ResultsPanel />
    </WordsContext>
  );
}

interface NameProps extends Props {
  readonly place: number;
}

/** A route by what tells it from the others, where its panel is elsewhere. */
export function Name({ words, place }: NameProps) {
  return (
    <WordsContext value={words}>
      <RouteName place={place} />
    </WordsContext>
  );
}
