import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { heightLevels } from '../../plot/relief/axes';
import type { Camera } from '../../plot/relief/camera';
import { firstCamera } from '../../plot/relief/firstCamera';
import { ROOMY } from '../../plot/relief/margins';
import { createProjection } from '../../plot/relief/projection';
import { useSize } from '../browser/useSize';
import { Part, useFree } from '../controls/Part';
import { isSearched } from '../map/isSearched';
import { MapDescription } from '../map/MapDescription';
import type { TakeTap } from '../map/useRouteClicks';
import { useShownSurface } from '../map/useShownSurface';
import { useApp, useShared } from '../shell/context';
import { CameraPanel } from './CameraPanel';
import { aimAt, cameraOf, shownSurface } from './cameraOf';
import { OnRelief } from './OnRelief';
import type { ReliefPicture } from './picture';
import { type Covered, ReliefCover } from './ReliefCover';
import { ReliefGround } from './ReliefGround';
import { keyed } from './reliefKeys';
import { useRaised } from './useRaised';
import { useReliefGestures } from './useReliefGestures';
import { useReliefWords } from './words';

/** Covers are made in sizes so far apart, so that one does for many sizes of the window; px. */
const SIZES = 120;

/** px along the block's longer side that its map is drawn with: what the screen can show, and a little more for slopes. */
const coverSize = (width: number, height: number): number =>
  Math.min(1200, Math.max(480, SIZES * Math.ceil((Math.max(width, height) * 1.1) / SIZES)));

/** The landscape in three dimensions, the routes laid over it, and everything that can be taken hold of. */
export function ReliefStage() {
  const { store, format } = useShared();
  const words = useReliefWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const { surface, domain, coming } = useShownSurface();
  const raised = useRaised(surface, domain);
  // With its cover: until that is there, the one before stays with its own.
  const [covered, setCovered] = useState<Covered & { readonly id: string }>();
  const onCovered = useCallback((next: Covered) => setCovered({ ...next, id: shownSurface(store) }), [store]);
  const { block, altitude } = covered ?? {};
  const of = covered?.surface;
  const levels = useMemo(() => of && altitude && block && heightLevels(of, altitude, block), [of, altitude, block]);
  const id = covered?.id;
  const chosen = useStore(cameraOf(store), (state) => (state.surface === id ? state.camera : undefined));
  const first = useMemo(() => of && block && firstCamera(of, block), [of, block]);
  const camera = chosen ?? first;
  const onAim = (next: Camera | undefined): void => aimAt(store, next);
  const picture = useMemo((): ReliefPicture | undefined => {
    if (!of || !block || !altitude || !levels || !camera || width === 0 || height === 0) return undefined;
    return { surface: of, altitude, levels, projection: createProjection(block, camera, width, height) };
  }, [of, block, altitude, levels, camera, width, height]);
  const zoom = useFree('zoom');
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = zoom && camera ? keyed(camera, event) : undefined;
    if (!next) return;
    event.preventDefault();
    onAim(next === 'reset' ? undefined : next);
  };
  const taps = useRef<TakeTap>(undefined);
  useReliefGestures(ref, picture, { start: useFree('start'), zoom }, taps);
  // Of a small frame the relief is all there is.
  const below = useApp((state) => state.frame.ui === 'full') && width > 0 && width < ROOMY;
  const degrees = (angle = 0): string => words.degrees(format.plain(Math.round(angle)));
  const described = isSearched(surface) ? 'map-description map-found relief-seen' : 'map-description relief-seen';
  return (
    <>
      <figure className="map-panel" inert={coming} aria-label={words.label} aria-describedby={described}>
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
          {raised && width > 0 && <ReliefCover raised={raised} long={coverSize(width, height)} onCovered={onCovered} />}
          {covered && picture && first ? (
            <>
              <ReliefGround covered={covered} projection={picture.projection} />
              <OnRelief host={ref} taps={taps} picture={picture} covered={covered} first={first} onAim={onAim} />
            </>
          ) : (
            <p className="map-message" role="status">
              {words.building}
            </p>
          )}
          <p className="map-hint" aria-hidden="true">
            <span>{words.hint}</span>
            <span>{words.touchHint}</span>
          </p>
        </div>
        <MapDescription describe={words.description} />
        <p className="hidden-text" id="relief-seen">
          {words.described(degrees(camera?.turn), degrees(camera?.tilt))}
        </p>
      </figure>
      {below && picture && first && (
        <Part id="zoom">
          <section className="panel relief-below">
            <CameraPanel projection={picture.projection} first={first} short onAim={onAim} />
          </section>
        </Part>
      )}
    </>
  );
}
