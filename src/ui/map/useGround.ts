import { useLayoutEffect, useRef } from 'react';
import type { Frame } from '../../plot/frame';
import { drawPicture } from '../browser/canvas';
import { guarded, useGuard } from '../late/useGuard';
import { useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';
import { inSlices } from '../time/slices';
import { drawGround, type Ground, type Laid, layGround } from './ground';

/** Milliseconds of drawing between two looks at what the reader does. */
const SLICE = 10;

interface Wanted extends Omit<Ground, 'palette' | 'frame'> {
  /** Absent until the map's size is known. */
  readonly frame: Frame | undefined;
}

/**
 * Draws tints, hillshade and contours in the time that frames leave: the page's first picture does not wait for them, and
 * what replaces another ground is coarse until then.
 * @param show takes each picture once it is drawn, the last one fine; the same function as long as the frame is the same
 */
export function useGround(
  { surface, altitude, frame, coarse }: Wanted,
  show: (picture: OffscreenCanvas, laid: Laid, fine: boolean) => void,
): void {
  const { store, palette } = useShared();
  const bare = useRef(true);
  const guard = useGuard();
  useLayoutEffect(() => {
    if (!frame) return undefined;
    const { width, height } = frame;
    const ground = { surface, altitude, frame, palette };
    const tell = (picture: OffscreenCanvas, laid: Laid, fine: boolean): void => {
      bare.current = false;
      show(picture, laid, fine);
      completeFigure();
    };
    if (store.getState().paper) {
      // A printer does not wait.
      let laid: Laid | undefined;
      const picture = drawPicture(width, height, (ink) => {
        laid = drawGround(ink, { ...ground, coarse: false });
      });
      if (laid) tell(picture, laid, true);
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
        guard(() => tell(picture, laid, !coarse));
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
  }, [surface, altitude, frame, coarse, palette, store, guard, show]);
}
