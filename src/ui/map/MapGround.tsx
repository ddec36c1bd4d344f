import { useCallback, useRef } from 'react';
import type { Frame } from '../../plot/frame';
import { showPicture } from '../browser/canvas';
import { useShared } from '../shell/context';
import type { Ground, Laid } from './ground';
import { useGround } from './useGround';

interface Props extends Omit<Ground, 'palette'> {
  /** Hears what has been drawn finely, and for which frame. */
  onLaid(laid: Laid, frame: Frame): void;
}

/** The ground of the map. Depends on surface, view and theme alone, never on a route. */
export function MapGround({ onLaid, ...ground }: Props) {
  const { text } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const coming = useRef<HTMLParagraphElement>(null);
  const { frame } = ground;
  const show = useCallback(
    (picture: OffscreenCanvas, laid: Laid, fine: boolean) => {
      if (ref.current) showPicture(ref.current, picture);
      if (message.current) message.current.hidden = laid.finite;
      if (coming.current) coming.current.hidden = true;
      if (fine) onLaid(laid, frame);
    },
    [frame, onLaid],
  );
  const begin = useCallback(() => {
    if (coming.current) coming.current.hidden = false;
  }, []);
  useGround(ground, show, begin);
  return (
    <>
      <canvas ref={ref} className="map-layer map-ground" />
      <p ref={message} className="map-message" hidden>
        {text.map.notFinite}
      </p>
      <p ref={coming} className="map-message map-coming" hidden>
        {text.map.laying}
      </p>
    </>
  );
}
