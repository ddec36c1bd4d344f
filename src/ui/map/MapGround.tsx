import { useLayoutEffect, useRef } from 'react';
import { showPicture } from '../canvas';
import { useShared } from '../context';
import { drawGround, type Ground } from './ground';

/** Tints, hillshade and contours. Depends on surface, view and theme alone, never on a route. */
export function MapGround({ surface, altitude, frame, coarse }: Omit<Ground, 'palette' | 'write'>) {
  const { palette, format, text } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!ref.current) return;
    showPicture(ref.current, frame.width, frame.height, (ink) => {
      const finite = drawGround(ink, { surface, altitude, frame, coarse, palette, write: format.plain });
      if (message.current) message.current.hidden = finite;
    });
  }, [surface, altitude, frame, coarse, palette, format]);
  return (
    <>
      <canvas ref={ref} className="map-layer" />
      <p ref={message} className="map-message" hidden>
        {text.map.notFinite}
      </p>
    </>
  );
}
