import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import type { Frame } from '../../plot/frame';
import type { Block } from '../../plot/relief/block';
import type { Projection } from '../../plot/relief/projection';
import { useGuard } from '../late/useGuard';
import type { Laid } from '../map/ground';
import { useGround } from '../map/useGround';
import { useApp, useShared } from '../shell/context';
import { strengthen } from './cover';
import { createGroundDrawing, type GroundDrawing } from './ground';
import type { Cover } from './painter';

interface Props {
  readonly surface: Surface;
  readonly altitude: Altitude;
  readonly block: Block;
  readonly plan: Frame;
  readonly projection: Projection;
  /** Hears of the map that is laid over the ground. */
  onCover(cover: Cover, on: Frame): void;
}

/** The ground, with the map's own tints, shades and contours laid over it. */
export function ReliefGround({ surface, altitude, block, plan, projection, onCover }: Props) {
  const { text, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const [cover, setCover] = useState<{ readonly of: Frame; readonly picture: Cover; readonly finite: boolean }>();
  const [drawing, setDrawing] = useState<GroundDrawing>();
  const present = useApp((state) => state.present);
  const guard = useGuard();
  const show = useCallback(
    (picture: Cover, { finite, contours }: Laid) => {
      strengthen(picture, contours, palette);
      setCover({ of: plan, picture, finite });
      onCover(picture, plan);
    },
    [plan, palette, onCover],
  );
  useGround({ surface, altitude, frame: plan, coarse: false }, show);
  const laid = cover?.of === plan ? cover.picture : undefined;
  useLayoutEffect(() => {
    if (!ref.current || !laid) return undefined;
    const made = createGroundDrawing(ref.current, block, laid);
    setDrawing(made);
    return () => made.end();
  }, [block, laid]);
  useLayoutEffect(() => {
    guard(() => drawing?.draw(projection));
  }, [drawing, projection, guard]);
  useEffect(() => {
    if (!present) drawing?.rest();
  }, [drawing, present]);
  return (
    <>
      <canvas ref={ref} className="map-layer map-ground" />
      {cover?.finite === false && <p className="map-message">{text.map.notFinite}</p>}
    </>
  );
}
