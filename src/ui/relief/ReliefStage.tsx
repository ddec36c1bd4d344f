import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createAltitude } from '../../plot/altitude';
import type { Frame } from '../../plot/frame';
import { heightLevels } from '../../plot/relief/axes';
import { mapOver } from '../../plot/relief/block';
import type { Camera } from '../../plot/relief/camera';
import { firstCamera } from '../../plot/relief/firstCamera';
import { createProjection } from '../../plot/relief/projection';
import { isShown } from '../../scenario/parts';
import { useSize } from '../browser/useSize';
import { useFree } from '../controls/Part';
import { MapDescription } from '../map/MapDescription';
import { useApp, useShared } from '../shell/context';
import { CameraPanel } from './CameraPanel';
import { cameraOf } from './cameraOf';
import { OnRelief } from './OnRelief';
import type { Cover } from './painter';
import { marginsOf, type ReliefPicture, ROOMY } from './picture';
import { ReliefGround } from './ReliefGround';
import { keyed } from './reliefKeys';
import { useBlock } from './useBlock';
import { useReliefGestures } from './useReliefGestures';
import { useReliefWords } from './words';

/** px along the block's longer side that its map is drawn with: what the screen can show, and a little more for slopes. */
const coverSize = (width: number, height: number): number =>
  Math.min(1200, Math.max(480, Math.max(width, height) * 1.1));

/** The landscape in three dimensions, the routes laid over it, and everything that can be taken hold of. */
export function ReliefStage() {
  const { store, format } = useShared();
  const words = useReliefWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const surface = useApp((state) => state.result.objective.surface);
  const wanted = useApp((state) => state.domain) ?? surface.domain;
  const altitude = useMemo(() => createAltitude(surface), [surface]);
  const block = useBlock(surface, altitude, wanted);
  const long = coverSize(width, height);
  const plan = useMemo(() => block && mapOver(block, long), [block, long]);
  const levels = useMemo(() => (block ? heightLevels(surface, altitude, block) : []), [surface, altitude, block]);
  const chosen = useStore(cameraOf(store), (state) => state.camera);
  const first = useMemo(() => block && firstCamera(surface, block), [surface, block]);
  const camera = chosen ?? first;
  const onAim = (next: Camera | undefined): void => cameraOf(store).setState({ camera: next });
  const picture = useMemo((): ReliefPicture | undefined => {
    if (!block || !camera || width === 0 || height === 0) return undefined;
    return { surface, altitude, levels, projection: createProjection(block, camera, width, height, marginsOf(width)) };
  }, [surface, altitude, levels, block, camera, width, height]);
  const inspector = useApp((state) => isShown(state.frame, 'inspector'));
  const zoom = useFree('zoom');
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = zoom && camera ? keyed(camera, event) : undefined;
    if (!next) return;
    event.preventDefault();
    onAim(next === 'reset' ? undefined : next);
  };
  const latest = useRef<ReliefPicture>(undefined);
  useReliefGestures(ref, picture, latest, {
    start: useFree('start'),
    zoom,
    inspect: useFree('playback') && inspector,
  });
  const [laid, setLaid] = useState<{ readonly cover: Cover; readonly on: Frame }>();
  const onCover = useCallback((cover: Cover, on: Frame) => setLaid({ cover, on }), []);
  const cover = laid?.on === plan ? laid?.cover : undefined;
  // Of a small frame the relief is all there is.
  const below = useApp((state) => state.frame.ui === 'full') && width > 0 && width < ROOMY;
  const degrees = (angle = 0): string => words.degrees(format.plain(Math.round(angle)));
  return (
    <>
      <figure
        className="map-panel relief-panel"
        aria-label={words.label}
        aria-describedby="map-description relief-seen"
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would stand in the way of the relief's own layout */}
        <div
          className="map relief"
          ref={ref}
          role="group"
          aria-label={words.hold}
          // Keys turn and tilt what it shows.
          tabIndex={zoom ? 0 : undefined}
          onKeyDown={onKeyDown}
        >
          {picture && plan ? (
            <>
              <ReliefGround {...picture} block={picture.projection.block} plan={plan} onCover={onCover} />
              {cover && <OnRelief host={ref} picture={picture} cover={cover} plan={plan} onAim={onAim} />}
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
        <MapDescription describe={words.description} />
        <p className="hidden-text" id="relief-seen">
          {words.described(degrees(camera?.turn), degrees(camera?.tilt))}
        </p>
      </figure>
      {below && picture && (
        <section className="panel relief-below">
          <CameraPanel projection={picture.projection} short onAim={onAim} />
        </section>
      )}
    </>
  );
}
