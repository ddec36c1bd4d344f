import { useLayoutEffect, useRef } from 'react';
import type { Frame } from '../../plot/frame';
import { drawOn, drawPicture, showPicture } from '../browser/canvas';
import { useGuard } from '../late/useGuard';
import { useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';
import { inSlices } from '../time/slices';
import { drawGround, type Ground, type Laid, layGround } from './ground';

/** Milliseconds of drawing between two looks at what the reader does. */
const SLICE = 10;

/** Work whose failure is told; then it gives nothing. */
function* guarded<T>(
  work: Generator<undefined, T>,
  guard: ReturnType<typeof useGuard>,
): Generator<undefined, T | undefined> {
  try {
    return yield* work;
  } catch (error) {
    guard(() => {
      throw error;
    });
    return undefined;
  }
}

interface Props extends Omit<Ground, 'palette'> {
  /** Hears what has been drawn finely, and for which frame. */
  onLaid(laid: Laid, frame: Frame): void;
}

/**
 * Tints, hillshade and contours. Depends on surface, view and theme alone, never on a route. It is drawn in the time that
 * frames leave: the page's first picture does not wait for it, and what replaces another ground is coarse until then.
 */
export function MapGround({ surface, altitude, frame, coarse, onLaid }: Props) {
  const { store, palette, text } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const bare = useRef(true);
  const guard = useGuard();
  useLayoutEffect(() => {
    const canvas = ref.current;
    if (!canvas) return undefined;
    const { width, height } = frame;
    const ground = { surface, altitude, frame, palette };
    const tell = (laid: Laid, fine: boolean): void => {
      bare.current = false;
      if (message.current) message.current.hidden = laid.finite;
      if (fine) onLaid(laid, frame);
      completeFigure();
    };
    if (store.getState().paper) {
      // A printer does not wait.
      drawOn(canvas, width, height, (ink) => tell(drawGround(ink, { ...ground, coarse: false }), true));
      return undefined;
    }
    const under: (() => void)[] = [];
    /** Lays the ground and shows it when it is done: at once where its first slice suffices and it may begin now. */
    const lay = (coarse: boolean, begin: 'now' | undefined, then?: () => void): void => {
      const picture = drawPicture(width, height, () => undefined);
      const ink = picture.getContext('2d');
      if (!ink) return;
      const work = guarded(layGround(ink, { ...ground, coarse }), guard);
      const done = (laid: Laid | undefined): void => {
        if (!laid) return;
        guard(() => {
          showPicture(canvas, picture);
          tell(laid, !coarse);
        });
        then?.();
      };
      under.push(inSlices(work, done, { slice: SLICE, ...(begin && { begin }) }));
    };
    if (coarse) lay(true, 'now');
    else if (bare.current) lay(false, undefined);
    else lay(true, 'now', () => lay(false, undefined));
    return () => {
      for (const stop of under) stop();
    };
  }, [surface, altitude, frame, coarse, palette, store, guard, onLaid]);
  return (
    <>
      <canvas ref={ref} className="map-layer map-ground" />
      <p ref={message} className="map-message" hidden>
        {text.map.notFinite}
      </p>
    </>
  );
}
