import { type RefObject, useCallback } from 'react';
import type { Camera } from '../../plot/relief/camera';
import { isHidden } from '../../plot/relief/hidden';
import { ROOMY } from '../../plot/relief/margins';
import { onRelief } from '../../plot/relief/onRelief';
import { Part } from '../controls/Part';
import { useFound } from '../map/useFound';
import { type TakeTap, useRouteClicks } from '../map/useRouteClicks';
import { useApp } from '../shell/context';
import { CameraPanel } from './CameraPanel';
import { Cards } from './Cards';
import { Inset } from './Inset';
import type { ReliefPicture } from './picture';
import { ReliefAxes } from './ReliefAxes';
import type { Covered } from './ReliefCover';
import { ReliefDrawing } from './ReliefDrawing';
import { ReliefMarks } from './ReliefMarks';
import { ReliefReadout } from './ReliefReadout';
import { ReliefTools } from './ReliefTools';
import { StartOnRelief } from './StartOnRelief';
import { StepOnRelief } from './StepOnRelief';

interface Props {
  readonly host: RefObject<HTMLElement | null>;
  readonly taps: RefObject<TakeTap | undefined>;
  readonly picture: ReliefPicture;
  readonly covered: Covered;
  /** From where it is seen at first. */
  readonly first: Camera;
  onAim(camera: Camera | undefined): void;
}

const NOWHERE = [Number.NaN, Number.NaN] as const;

/** All that stands on the ground of a relief and beside it, once there is a ground. */
export function OnRelief({ host, taps, picture, covered: { cover, plan }, first, onAim }: Props) {
  const { surface, projection } = picture;
  const { camera, block, width } = projection;
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const minima = useFound(surface, block.domain);
  const roomy = width >= ROOMY;
  const seenAt = useCallback(
    (x: number, y: number) => {
      const { u, v, z, px, py } = onRelief(projection, x, y);
      return isHidden(projection, u, v, z) ? NOWHERE : ([px, py] as const);
    },
    [projection],
  );
  useRouteClicks(host, taps, seenAt);
  return (
    <>
      <ReliefDrawing picture={picture} />
      <ReliefAxes picture={picture} />
      <ReliefMarks picture={picture} minima={minima} />
      {inspecting && <StepOnRelief picture={picture} />}
      <ReliefReadout host={host} picture={picture} />
      {roomy && <Cards picture={picture} />}
      <Part id="start">
        <StartOnRelief picture={picture} />
      </Part>
      <Part id="zoom">
        {roomy && (
          <div className="relief-camera-box">
            <CameraPanel projection={projection} first={first} onAim={onAim} />
          </div>
        )}
        <ReliefTools camera={camera} onAim={onAim} />
      </Part>
      {roomy && camera.tilt < 90 && <Inset cover={cover} plan={plan} turn={camera.turn} />}
    </>
  );
}
