import { useMemo, useRef, useState } from 'react';
import { createAltitude } from '../../plot/altitude';
import { heightLevels } from '../../plot/relief/axes';
import { mapOver } from '../../plot/relief/block';
import { createProjection } from '../../plot/relief/projection';
import { isShown } from '../../scenario/parts';
import { useSize } from '../browser/useSize';
import { Part, useFree } from '../controls/Part';
import { MapDescription } from '../map/MapDescription';
import { useFound } from '../map/useFound';
import { useApp, useShared } from '../shell/context';
import { CameraPanel } from './CameraPanel';
import { Cards } from './Cards';
import { useCamera } from './cameraOf';
import { Inset } from './Inset';
import type { Cover } from './painter';
import { marginsOf, type ReliefPicture, ROOMY } from './picture';
import { ReliefAxes } from './ReliefAxes';
import { ReliefDrawing } from './ReliefDrawing';
import { ReliefGround } from './ReliefGround';
import { ReliefMarks } from './ReliefMarks';
import { ReliefReadout } from './ReliefReadout';
import { ReliefTools } from './ReliefTools';
import { StartOnRelief } from './StartOnRelief';
import { StepOnRelief } from './StepOnRelief';
import { useBlock } from './useBlock';
import { useReliefGestures } from './useReliefGestures';
import { useReliefWords } from './words';

/** px along the block's longer side that its map is drawn with: what the screen can show, and a little more for slopes. */
const coverSize = (width: number, height: number): number =>
  Math.min(1200, Math.max(480, Math.max(width, height) * 1.1));

/** The landscape in three dimensions, the routes laid over it, and everything that can be taken hold of. */
export function ReliefStage() {
  const { format } = useShared();
  const words = useReliefWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const surface = useApp((state) => state.result.objective.surface);
  const wanted = useApp((state) => state.domain) ?? surface.domain;
  const altitude = useMemo(() => createAltitude(surface), [surface]);
  const block = useBlock(surface, altitude, wanted);
  const long = coverSize(width, height);
  const plan = useMemo(() => block && mapOver(block, long), [block, long]);
  const levels = useMemo(() => (block ? heightLevels(surface, altitude, block) : []), [surface, altitude, block]);
  const [camera] = useCamera();
  const picture = useMemo((): ReliefPicture | undefined => {
    if (!block || width === 0 || height === 0) return undefined;
    return { surface, altitude, levels, projection: createProjection(block, camera, width, height, marginsOf(width)) };
  }, [surface, altitude, levels, block, camera, width, height]);
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const inspector = useApp((state) => isShown(state.frame, 'inspector'));
  const latest = useRef<ReliefPicture>(undefined);
  useReliefGestures(ref, picture, latest, {
    start: useFree('start'),
    zoom: useFree('zoom'),
    inspect: useFree('playback') && inspector,
  });
  const minima = useFound(surface, block?.domain);
  const [cover, setCover] = useState<Cover>();
  const roomy = width >= ROOMY;
  // Of a small frame the relief is all there is.
  const below = useApp((state) => state.frame.ui === 'full') && width > 0 && !roomy;
  return (
    <>
      <figure
        className="map-panel relief-panel"
        aria-label={words.label}
        aria-describedby="map-description relief-seen"
      >
        <div className="map relief" ref={ref}>
          {picture && plan ? (
            <>
              <ReliefGround {...picture} block={picture.projection.block} plan={plan} onCover={setCover} />
              <ReliefDrawing picture={picture} />
              <ReliefAxes picture={picture} />
              <ReliefMarks picture={picture} minima={minima} />
              {inspecting && <StepOnRelief picture={picture} />}
              <ReliefReadout host={ref} picture={picture} />
              {roomy && <Cards picture={picture} />}
              <Part id="start">
                <StartOnRelief picture={picture} />
              </Part>
              <Part id="zoom">
                {roomy && (
                  <div className="relief-camera-box">
                    <CameraPanel projection={picture.projection} />
                  </div>
                )}
                <ReliefTools />
              </Part>
              {roomy && cover && <Inset cover={cover} plan={plan} turn={camera.turn} />}
            </>
          ) : (
            <p className="map-message" role="status">
              {words.building}
            </p>
          )}
          <p className="map-hint relief-hint" aria-hidden="true">
            <span>{words.hint}</span>
            <span>{words.touchHint}</span>
          </p>
        </div>
        <MapDescription />
        <p className="hidden-text" id="relief-seen">
          {words.described(words.degrees(format.plain(camera.turn)), words.degrees(format.plain(camera.tilt)))}
        </p>
      </figure>
      {below && (
        <section className="panel relief-below">
          <CameraPanel />
        </section>
      )}
    </>
  );
}
