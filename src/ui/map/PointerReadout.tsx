import type { RefObject } from 'react';
import type { Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { useShared } from '../shell/context';
import { usePointerAt } from './usePointerAt';

interface Props {
  readonly host: RefObject<HTMLElement | null>;
  readonly surface: Surface;
  readonly frame: Frame;
}

/** The fall line at the pointer, px long. */
const LENGTH = 34;

const isGround = (_: PointerEvent, target: Element): boolean => !target.closest('button');

/** Where the pointer is: x, y, loss, gradient, and an arrow down the fall line. */
export function PointerReadout({ host, surface, frame }: Props) {
  const { text, format } = useShared();
  const at = usePointerAt(host, isGround);
  if (!at) return null;
  const [px, py] = at;
  const gradient = new Float64Array(2);
  const x = frame.fromX(px);
  const y = frame.fromY(py);
  const loss = surface.gradient(x, y, gradient);
  const [gx, gy] = [gradient[0]!, gradient[1]!];
  const downX = frame.toX(x - gx) - frame.toX(x);
  const downY = frame.toY(y - gy) - frame.toY(y);
  const length = Math.hypot(downX, downY);
  return (
    <>
      {length > 0 && Number.isFinite(length) && (
        <svg className="map-layer map-marks" width={frame.width} height={frame.height} aria-hidden="true">
          <g transform={`translate(${px} ${py}) rotate(${(Math.atan2(downY, downX) * 180) / Math.PI})`}>
            <path className="fall-line" d={`M6 0H${LENGTH}m-7 -4.5 7 4.5 -7 4.5`} />
          </g>
        </svg>
      )}
      <p className="map-reading" aria-hidden="true">
        {text.inWords.reading(format.value(x), format.value(y), format.value(loss), format.value(gx), format.value(gy))}
      </p>
    </>
  );
}
