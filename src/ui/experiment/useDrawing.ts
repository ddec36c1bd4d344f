import { type RefObject, useLayoutEffect, useRef } from 'react';
import { atOnce } from '../../core/sliced';
import { drawPicture, showPicture } from '../browser/canvas';
import { useShared } from '../shell/context';
import { inSlices } from '../time/slices';

/** Milliseconds of drawing in one go. */
const SLICE = 8;

type Draw = (ink: OffscreenCanvasRenderingContext2D) => Generator<undefined, void>;

/** A picture of a size that is under way, to be shown when it is complete. */
interface Drawing {
  /** What is drawn next, as soon as the one under way is shown. */
  next: (() => void) | undefined;
  stop(): void;
}

/**
 * Draws a canvas a little at a time and shows what has been drawn when it is complete; a printer does not wait. A picture
 * that is begun is brought to its end, lest one that changes all the time is never seen.
 * @param draw the same function as long as the picture is the same
 */
export function useDrawing(width: number, height: number, draw: Draw): RefObject<HTMLCanvasElement | null> {
  const { store } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const current = useRef<Drawing>(undefined);
  useLayoutEffect(() => {
    const make = (): void => {
      const picture = drawPicture(width, height, () => undefined);
      const ink = picture.getContext('2d');
      if (!ink) return;
      const show = (): void => {
        if (ref.current) showPicture(ref.current, picture);
      };
      if (store.getState().paper) {
        current.current?.stop();
        current.current = undefined;
        atOnce(draw(ink));
        show();
        return;
      }
      const drawing: Drawing = { next: undefined, stop: () => undefined };
      current.current = drawing;
      const done = (): void => {
        show();
        if (current.current !== drawing) return;
        current.current = undefined;
        drawing.next?.();
      };
      drawing.stop = inSlices(draw(ink), done, { slice: SLICE });
    };
    if (current.current && !store.getState().paper) current.current.next = make;
    else make();
  }, [store, width, height, draw]);
  useLayoutEffect(
    () => () => {
      current.current?.stop();
      current.current = undefined;
    },
    [],
  );
  return ref;
}
