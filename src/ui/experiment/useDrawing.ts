import { type RefObject, useLayoutEffect, useRef } from 'react';
import { atOnce } from '../../core/sliced';
import { drawPicture, showPicture } from '../browser/canvas';
import { useShared } from '../shell/context';
import { inSlices } from '../time/slices';

/** Milliseconds of drawing in one go. */
const SLICE = 8;

/**
 * Draws a canvas a little at a time and shows what has been drawn when it is complete; a printer does not wait.
 * @param draw the same function as long as the picture is the same
 */
export function useDrawing(
  width: number,
  height: number,
  draw: (ink: OffscreenCanvasRenderingContext2D) => Generator<undefined, void>,
): RefObject<HTMLCanvasElement | null> {
  const { store } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const picture = drawPicture(width, height, () => undefined);
    const ink = picture.getContext('2d');
    if (!ink) return undefined;
    const show = (): void => {
      if (ref.current) showPicture(ref.current, picture);
    };
    if (!store.getState().paper) return inSlices(draw(ink), show, { slice: SLICE });
    atOnce(draw(ink));
    show();
    return undefined;
  }, [store, width, height, draw]);
  return ref;
}
