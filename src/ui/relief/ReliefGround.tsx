import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Projection } from '../../plot/relief/projection';
import { useGuard } from '../late/useGuard';
import { useApp, useShared } from '../shell/context';
import { createGroundDrawing, type GroundDrawing } from './ground';
import type { Covered } from './ReliefCover';

interface Props {
  readonly covered: Covered;
  readonly projection: Projection;
}

/** The ground under its cover, as it is seen. */
export function ReliefGround({ covered: { cover, finite }, projection }: Props) {
  const { text } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<GroundDrawing>(undefined);
  const present = useApp((state) => state.present);
  const paper = useApp((state) => state.paper);
  const guard = useGuard();
  useLayoutEffect(() => {
    if (!ref.current) return undefined;
    const made = createGroundDrawing(ref.current, guard);
    drawing.current = made;
    return () => made.end();
  }, [guard]);
  useLayoutEffect(() => {
    guard(() => drawing.current?.draw(projection, cover, paper));
  }, [projection, cover, paper, guard]);
  useEffect(() => {
    if (!present) drawing.current?.rest();
  }, [present]);
  return (
    <>
      <canvas ref={ref} className="map-layer map-ground" />
      {!finite && <p className="map-message">{text.map.notFinite}</p>}
    </>
  );
}
