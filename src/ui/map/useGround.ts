import { useLayoutEffect, useRef } from 'react';
import type { Frame } from '../../plot/frame';
import type { Ink } from '../../plot/pen';
import { drawPicture } from '../browser/canvas';
import { guarded, useGuard } from '../late/useGuard';
import { useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';
import { inSlices } from '../time/slices';
import { drawGround, type Ground, type Laid, layGround } from './ground';
import { sheetOf } from './sheet';

/** Milliseconds of drawing between two looks at what the reader does. */
const SLICE = 10;

interface Wanted extends Omit<Ground, 'palette' | 'frame'> {
  /** Absent until the map's size is known. */
  readonly frame: Frame | undefined;
}

/**
 * Draws tints, hillshade and contours in the time that frames leave: the page's first picture does not wait for them, and
 * what replaces another ground is coarse until then. What has been laid is told in px of the frame's sheet.
 * @param show takes each picture once it is drawn, the last one fine; the same function as long as the frame is the same
 * @param begin hears when another picture than the last one is to be drawn
 */
export function useGround(
  { surface, altitude, frame, coarse }: Wanted,
  show: (picture: OffscreenCanvas, laid: Laid, fine: boolean) => void,
  begin?: () => void,
): void {
  const { store, palette } = useShared();
  const bare = useRef(true);
  const guard = useGuard();
  useLayoutEffect(() => {
    if (!frame) return undefined;
    const { sheet, scale } = sheetOf(frame);
    const { width, height } = sheet;
    const ground = { surface, altitude, frame: sheet, palette };
    const tell = (picture: OffscreenCanvas, laid: Laid, fine: boolean): void => {
      bare.current = false;
      show(picture, laid, fine);
      completeFigure();
    };
    if (store.getState().paper) {
      // A printer does not wait.
      let laid: Laid | undefined;
      const draw = (ink: Ink): void => {
        laid = drawGround(ink, { ...ground, coarse: false });
      };
      const picture = drawPicture(width, height, draw, scale);
      if (laid) tell(picture, laid, true);
      return undefined;
    }
    begin?.();
    const under: (() => void)[] = [];
    /** Lays the ground and shows it when it is done: at once where its first slice suffices and it may begin now. */
    const lay = (coarse: boolean, when: 'now' | undefined, then?: () => void): void => {
      const picture = drawPicture(width, height, () => undefined, scale);
      const ink = picture.getContext('2d');
      if (!ink) return;
      const work = guarded(layGround(ink, { ...ground, coarse }), guard);
      const done = (laid: Laid | undefined): void => {
        if (!laid) return;
        guard(() => tell(picture, laid, !coarse));
        then?.();
      };
      under.push(inSlices(work, done, { slice: SLICE, ...(when && { begin: when }) }));
    };
    if (coarse) lay(true, 'now');
    else if (bare.current) lay(false, undefined);
    else lay(true, 'now', () => lay(false, undefined));
    return () => {
      for (const stop of under) stop();
    };
  }, [surface, altitude, frame, coarse, palette, store, guard, begin, show]);
}
