import { useCallback, useMemo, useRef, useState } from 'react';
import type { Minimum } from '../../core/types';
import { createAltitude } from '../../plot/altitude';
import type { Contour } from '../../plot/contours';
import { createFrame, type Frame } from '../../plot/frame';
import { Part, useFree } from '../controls/Part';
import { afterPaint } from '../late/parts';
import { useApp, useShared } from '../shell/context';
import type { Laid } from './ground';
import { isSearched } from './isSearched';
import { MapGround } from './MapGround';
import { MapMarks } from './MapMarks';
import { MapRoutes } from './MapRoutes';
import { StartHandle } from './StartHandle';
import { StepOnMap } from './StepOnMap';
import './map.css';
import './marks.css';
import './start.css';
import './legend.css';
import './tools.css';
import { useSize } from '../browser/useSize';
import { useMapGestures } from './useMapGestures';
import type { TakeTap } from './useRouteClicks';
import { useShownSurface } from './useShownSurface';

const FoundMinima = afterPaint(async () => (await import('./FoundMinima')).FoundMinima);

const MapLabels = afterPaint(async () => (await import('./MapLabels')).MapLabels);

const MapTools = afterPaint(async () => (await import('./MapTools')).MapTools);

const PointerReadout = afterPaint(async () => (await import('./PointerReadout')).PointerReadout);

const MapDescription = afterPaint(async () => (await import('./MapDescription')).MapDescription);

const UNLAID: readonly Contour[] = [];

/** The map: the ground, the routes on it, and everything that can be taken hold of. */
export function LossMap() {
  const { text } = useShared();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const { surface, domain, coming } = useShownSurface();
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const altitude = useMemo(() => createAltitude(surface), [surface]);
  const frame = useMemo(
    () => (width > 0 && height > 0 ? createFrame(domain, width, height, surface.aspect) : undefined),
    [domain, width, height, surface],
  );
  const searched = isSearched(surface);
  const taps = useRef<TakeTap>(undefined);
  const moving = useMapGestures(ref, frame, { start: useFree('start'), zoom: useFree('zoom') }, taps);
  const [found, setFound] = useState<readonly Minimum[]>([]);
  const [laid, setLaid] = useState<readonly [readonly Contour[], Frame]>();
  const onLaid = useCallback(({ contours }: Laid, of: Frame) => setLaid([contours, of]), []);
  return (
    <figure
      className="map-panel"
      inert={coming}
      aria-label={text.map.label}
      aria-describedby={searched ? 'map-description map-found' : 'map-description'}
    >
      <div className="map" ref={ref}>
        {frame && (
          <>
            <MapGround surface={surface} altitude={altitude} frame={frame} coarse={moving} onLaid={onLaid} />
            <MapRoutes frame={frame} />
            {searched && <FoundMinima surface={surface} frame={frame} onFound={setFound} />}
            <MapMarks surface={surface} frame={frame} />
            {inspecting && <StepOnMap frame={frame} />}
            <PointerReadout host={ref} surface={surface} frame={frame} />
            <Part id="start">
              <StartHandle surface={surface} frame={frame} />
            </Part>
            <MapLabels
              host={ref}
              taps={taps}
              surface={surface}
              altitude={altitude}
              frame={frame}
              minima={searched ? found : surface.minima}
              contours={laid?.[1] === frame && !moving ? laid[0] : UNLAID}
            />
            <Part id="zoom">
              <MapTools surface={surface} frame={frame} />
            </Part>
            <p className="map-hint" aria-hidden="true">
              {text.map.hint}
            </p>
          </>
        )}
      </div>
      <MapDescription />
    </figure>
  );
}
