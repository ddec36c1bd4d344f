import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Part, useFree } from '../controls/Part';
import { MapLabels } from '../map/MapLabels';
import { MapMarks } from '../map/MapMarks';
import { StartHandle } from '../map/StartHandle';
import { useMapGestures } from '../map/useMapGestures';
import type { TakeTap } from '../map/useRouteClicks';
import { useShared } from '../shell/context';
import { PanelRoute } from './PanelRoute';
import type { SharedView } from './sharedView';

interface Props {
  readonly place: number;
  readonly view: SharedView | undefined;
  /** The element that gives all maps their size. */
  readonly measured: RefObject<HTMLDivElement | null> | undefined;
  onMoving(moving: boolean): void;
  /** What moves all maps, on one of them. */
  readonly tools?: ReactNode;
}

function Picture({ grounds }: Pick<SharedView, 'grounds'>) {
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => (ref.current ? grounds.join(ref.current) : undefined), [grounds]);
  return <canvas ref={ref} className="map-layer map-ground" />;
}

/** The map of one route; what moves it moves all of them. */
export function PanelMap({ place, view, measured, onMoving, tools }: Props) {
  const { text } = useShared();
  const own = useRef<HTMLDivElement>(null);
  const host = measured ?? own;
  const taps = useRef<TakeTap>(undefined);
  const moving = useMapGestures(host, view?.frame, { start: useFree('start'), zoom: useFree('zoom') }, taps);
  useEffect(() => onMoving(moving), [moving, onMoving]);
  return (
    <div className="map compare-map" ref={host}>
      {view && (
        <>
          <Picture grounds={view.grounds} />
          <PanelRoute place={place} view={view} />
          <MapMarks surface={view.surface} frame={view.frame} />
          <MapLabels {...view} host={host} taps={taps} minima={view.surface.minima} only={place} />
          <Part id="start">
            <StartHandle surface={view.surface} frame={view.frame} twin={place > 0} />
          </Part>
          {tools}
          <p className="map-hint" aria-hidden="true">
            {text.map.hint}
          </p>
        </>
      )}
    </div>
  );
}
