import { useLayoutEffect, useRef } from 'react';
import { drawOn, drawPicture, showPicture } from '../browser/canvas';
import { useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';
import { inSlices } from '../time/slices';
import { drawGround, type Ground, layGround } from './ground';

/**
 * Tints, hillshade and contours. Depends on surface, view and theme alone, never on a route. It is drawn in the time that
 * frames leave: the page's first picture does not wait for it, and what replaces another ground is coarse until then.
 */
export function MapGround({ surface, altitude, frame, coarse }: Omit<Ground, 'palette' | 'write'>) {
  const { store, palette, format, text } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const bare = useRef(true);
  useLayoutEffect(() => {
    const canvas = ref.current;
    if (!canvas) return undefined;
    const { width, height } = frame;
    const ground = { surface, altitude, frame, palette, write: format.plain };
    const tell = (finite: boolean): void => {
      bare.current = false;
      if (message.current) message.current.hidden = finite;
      completeFigure();
    };
    // A printer does not wait for the fine one.
    const { paper } = store.getState();
    if (coarse || paper || !bare.current)
      drawOn(canvas, width, height, (ink) => tell(drawGround(ink, { ...ground, coarse: !paper })));
    if (coarse || paper) return undefined;
    const picture = drawPicture(width, height, () => undefined);
    const ink = picture.getContext('2d');
    if (!ink) return undefined;
    return inSlices(layGround(ink, { ...ground, coarse }), (finite) => {
      showPicture(canvas, picture);
      tell(finite);
    });
  }, [surface, altitude, frame, coarse, palette, format, store]);
  return (
    <>
      <canvas ref={ref} className="map-layer" />
      <p ref={message} className="map-message" hidden>
        {text.map.notFinite}
      </p>
    </>
  );
}
