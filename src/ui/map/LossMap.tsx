import { useMemo } from 'react';
import { createAltitude } from '../../plot/altitude';
import { createFrame } from '../../plot/frame';
import { Part, useFree } from '../controls/Part';
import { afterPaint } from '../late/parts';
import { useApp, useShared } from '../shell/context';
import { MapGround } from './MapGround';
import { MapLegend } from './MapLegend';
import { MapMarks } from './MapMarks';
import { MapRoutes } from './MapRoutes';
import { MapTools } from './MapTools';
import { StartHandle } from './StartHandle';
import { StepOnMap } from './StepOnMap';
import './map.css';
import { useSize } from '../browser/useSize';
import { useMapGestures } from './useMapGestures';

const FoundMinima = afterPaint(async () => (await import('./FoundMinima')).FoundMinima);

const PointerReadout = afterPaint(async () => (await import('./PointerReadout')).PointerReadout);

const MapDescription = afterPaint(async () => (await import('./MapDescription')).MapDescription);

/** The map: the ground, the routes on it, and everything that can be taken hold of. */
export function LossMap() {
  const { text } = useShared();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const surface = useApp((state) => state.result.objective.surface);
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const wanted = useApp((state) => state.domain) ?? surface.domain;
  const altitude = useMemo(() => createAltitude(surface), [surface]);
  const frame = useMemo(
    () => (width > 0 && height > 0 ? createFrame(wanted, width, height, surface.aspect) : undefined),
    [wanted, width, height, surface],
  );
  const searched = surface.minima.length === 0 && !surface.measured;
  const moving = useMapGestures(ref, frame, { start: useFree('start'), zoom: useFree('zoom') });
  return (
    <figure
      className="map-panel"
      aria-label={text.map.label}
      aria-describedby={searched ? 'map-description map-found' : 'map-description'}
    >
      <div className="map" ref={ref}>
        {frame && (
          <>
            <MapGround surface={surface} altitude={altitude} frame={frame} coarse={moving} />
            <MapRoutes frame={frame} />
            {searched && <FoundMinima surface={surface} frame={frame} />}
            <MapMarks surface={surface} frame={frame} />
            {inspecting && <StepOnMap frame={frame} />}
            <PointerReadout host={ref} surface={surface} frame={frame} />
            <Part id="start">
              <StartHandle surface={surface} frame={frame} />
            </Part>
            <Part id="legend">
              <MapLegend surface={surface} altitude={altitude} />
            </Part>
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
