import { type RefObject, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Decided } from '../../core/decisiveStep';
import type { Minimum, Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import type { Contour } from '../../plot/contours';
import type { Frame } from '../../plot/frame';
import { NARROW } from '../../plot/labels/legend';
import type { Outsider } from '../../plot/labels/outside';
import { placeLabels } from '../../plot/labels/placeLabels';
import { legendWords, minimaNames, startNames } from '../../report/mapWords';
import { isShown } from '../../scenario/parts';
import { annotationsOf } from '../../store/annotations';
import { indexAt } from '../../store/clock';
import { horizonOf, timelineOf, timeOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';
import { useFree } from '../controls/Part';
import { useApp, useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';
import { AnnotationsOnMap } from './AnnotationsOnMap';
import { ContourHeights } from './ContourHeights';
import { Crossing } from './Crossing';
import { EdgePills } from './EdgePills';
import { fitting } from './fitting';
import { MapLegend } from './MapLegend';
import { measureWords } from './measureWords';
import { outsidersOf } from './outsiders';
import { RecordedLosses } from './RecordedLosses';
import { StartWords } from './StartWords';
import { layered, useSheet } from './sheet';
import { useDecisiveStep } from './useDecisiveStep';
import { type TakeTap, useRouteClicks } from './useRouteClicks';
import { Word } from './Word';

interface Props {
  readonly host: RefObject<HTMLElement | null>;
  /** Where the map's gestures look for what takes a tap. */
  readonly taps: RefObject<TakeTap | undefined>;
  readonly surface: Surface;
  readonly altitude: Altitude;
  readonly frame: Frame;
  readonly minima: readonly Minimum[];
  readonly contours: readonly Contour[];
  /** The one route of a small map that says the least; all routes are on the map where absent. */
  readonly only?: number;
}

const NOTHING: readonly Outsider[] = [];

/** Whether a mark is none of a route's end. */
const isGround = ({ place }: Outsider): boolean => place === undefined;

/** Whether a route has made its decisive step by the cursor. */
const isMade = (state: Store, { place, trajectory, step }: Decided): boolean =>
  state.result.trajectories[place] === trajectory && indexAt(timelineOf(state), trajectory, timeOf(state)) >= step;

/**
 * All that is said on a map, each where it touches nothing else; what lies beyond the edge; and the routes as something
 * to be clicked. It keeps to routes that are at rest: while they are dragged, nothing is placed anew but the start's name.
 */
export function MapLabels({ host, taps, surface, altitude, frame, minima, contours, only }: Props) {
  const { store, text, format, palette } = useShared();
  const on = useSheet(frame);
  const { sheet, scale } = on;
  const quiet = useQuietResult();
  // At rest on the surface that was shown before: of this one nothing is at rest yet.
  const result = quiet.objective.surface === surface ? quiet : store.getState().result;
  const frameOf = useApp((state) => state.frame);
  const zoom = useFree('zoom');
  const found = useDecisiveStep(quiet, only);
  const decided = result === quiet ? found : undefined;
  const made = useApp((state) => decided !== undefined && isMade(state, decided));
  const whole = useApp((state) => horizonOf(state) === Number.POSITIVE_INFINITY);
  const place = useCallback((x: number, y: number) => [frame.toX(x), frame.toY(y)] as const, [frame]);
  useRouteClicks(host, taps, place, only);
  const { notes, ghosts } = useStore(annotationsOf(store));
  const lone = only !== undefined;
  const legend = useMemo(
    () => (!lone && isShown(frameOf, 'legend') ? legendWords(surface, altitude, text) : undefined),
    [surface, altitude, text, frameOf, lone],
  );
  const labels = useMemo(() => {
    const { scenario, trajectories } = result;
    const names = minimaNames(scenario.surface.id, surface, text);
    const [long, startName] = startNames(scenario.start, text, format);
    return placeLabels({
      frame: sheet,
      widthOf: measureWords(),
      minima,
      ...(!lone && { names }),
      start: scenario.start,
      startTexts: lone ? [] : sheet.width < NARROW ? [startName] : [long, startName],
      routes: lone
        ? trajectories.filter((_, place) => only === place)
        : [...trajectories, ...ghosts.map(({ trajectory }) => trajectory)],
      crossing: decided && { ...decided, text: text.onMap.crosses(format.whole(decided.step)) },
      contours,
      measured: surface.measured?.bounds,
      legend,
      tools: !lone && isShown(frameOf, 'zoom'),
      axisName: text.axes[surface.axes]![0],
      outsiders: zoom && !lone ? outsidersOf(result, sheet, minima, names, text) : NOTHING,
      notes: lone ? [] : notes,
    });
  }, [
    result,
    surface,
    sheet,
    minima,
    contours,
    decided,
    legend,
    frameOf,
    zoom,
    text,
    format,
    lone,
    only,
    notes,
    ghosts,
  ]);
  return (
    <>
      <RecordedLosses on={on} altitude={altitude} only={only} />
      <ContourHeights heights={labels.heights} frame={frame} sheet={sheet} palette={palette} />
      <svg className="map-layer map-marks map-words" {...layered(frame, sheet)} aria-hidden="true">
        {labels.minima.map((word) => (
          <Word key={`${word.x} ${word.y}`} word={word} />
        ))}
        {labels.start && <StartWords word={labels.start} frame={sheet} placed={result.scenario.start} />}
        {made && labels.crossing && <Crossing word={labels.crossing} />}
      </svg>
      {labels.legend && legend && (
        <MapLegend words={legend} short={labels.legend.short} style={fitting(labels.legend.box, scale)} />
      )}
      {!lone && <AnnotationsOnMap notes={labels.notes} on={on} />}
      <EdgePills pills={whole ? labels.pills : labels.pills.filter(isGround)} frame={frame} scale={scale} />
    </>
  );
}
