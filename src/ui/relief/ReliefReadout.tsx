import type { RefObject } from 'react';
import { usePointerAt } from '../map/usePointerAt';
import { useShared } from '../shell/context';
import type { ReliefPicture } from './picture';
import { pointUnder } from './pointed';
import { OVER } from './useReliefGestures';

interface Props {
  readonly host: RefObject<HTMLElement | null>;
  readonly picture: ReliefPicture;
}

/** While the relief is turned, what passes under the pointer is not read. */
const isGround = ({ buttons }: PointerEvent, target: Element): boolean => buttons === 0 && !target.closest(OVER);

/** What is at the pointer: x, y, loss and gradient of the ground that is seen there. */
export function ReliefReadout({ host, picture: { surface, projection } }: Props) {
  const { text, format } = useShared();
  const at = usePointerAt(host, isGround);
  const point = at && pointUnder(projection, ...at);
  if (!point) return null;
  const gradient = new Float64Array(2);
  const [x, y] = point;
  const loss = surface.gradient(x, y, gradient);
  const write = format.value;
  return (
    <p className="map-reading relief-reading" aria-hidden="true">
      {text.inWords.reading(write(x), write(y), write(loss), write(gradient[0]!), write(gradient[1]!))}
    </p>
  );
}
