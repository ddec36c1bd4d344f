import type { RefObject } from 'react';
import type { Frame } from '../../plot/frame';
import type { Camera } from '../../plot/relief/camera';
import { Part } from '../controls/Part';
import { useFound } from '../map/useFound';
import { useApp } from '../shell/context';
import { CameraPanel } from './CameraPanel';
import { Cards } from './Cards';
import { Inset } from './Inset';
import type { Cover } from './painter';
import { type ReliefPicture, ROOMY } from './picture';
import { ReliefAxes } from './ReliefAxes';
import { ReliefDrawing } from './ReliefDrawing';
import { ReliefMarks } from './ReliefMarks';
import { ReliefReadout } from './ReliefReadout';
import { ReliefTools } from './ReliefTools';
import { StartOnRelief } from './StartOnRelief';
import { StepOnRelief } from './StepOnRelief';

interface Props {
  readonly host: RefObject<HTMLElement | null>;
  readonly picture: ReliefPicture;
  readonly cover: Cover;
  readonly plan: Frame;
  onAim(camera: Camera | undefined): void;
}

/** All that stands on the ground of a relief and beside it, once there is a ground. */
export function OnRelief({ host, picture, cover, plan, onAim }: Props) {
  const { surface, projection } = picture;
  const { camera, block, width } = projection;
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const minima = useFound(surface, block.domain);
  const roomy = width >= ROOMY;
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
            <CameraPanel projection={projection} onAim={onAim} />
          </div>
        )}
        <ReliefTools camera={camera} onAim={onAim} />
      </Part>
      {roomy && camera.tilt < 90 && <Inset cover={cover} plan={plan} turn={camera.turn} />}
    </>
  );
}
