import { type RefObject, useEffect, useState } from 'react';
import { groundUnder } from '../../plot/relief/sight';
import { useShared } from '../shell/context';
import type { ReliefPicture } from './picture';
import { OVER } from './useReliefGestures';

interface Props {
  readonly host: RefObject<HTMLElement | null>;
  readonly picture: ReliefPicture;
}

/** What is at the pointer: x, y, loss and gradient of the ground that is seen there. */
export function ReliefReadout({ host, picture: { surface, projection } }: Props) {
  const { text, format } = useShared();
  const [at, setAt] = useState<readonly [number, number]>();
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const onMove = (event: PointerEvent): void => {
      const box = element.getBoundingClientRect();
      const covered = event.target instanceof Element && event.target.closest(OVER);
      const free = event.pointerType !== 'touch' && event.buttons === 0 && !covered;
      setAt(free ? [event.clientX - box.left, event.clientY - box.top] : undefined);
    };
    const bound = new AbortController();
    element.addEventListener('pointermove', onMove, { signal: bound.signal });
    element.addEventListener('pointerleave', () => setAt(undefined), { signal: bound.signal });
    return () => bound.abort();
  }, [host]);
  const ground = at && groundUnder(projection, ...at);
  if (!ground) return null;
  const gradient = new Float64Array(2);
  const [x, y] = [projection.block.fromU(ground[0]), projection.block.fromV(ground[1])];
  const loss = surface.gradient(x, y, gradient);
  const write = format.value;
  return (
    <p className="map-reading relief-reading" aria-hidden="true">
      {text.inWords.reading(write(x), write(y), write(loss), write(gradient[0]!), write(gradient[1]!))}
    </p>
  );
}
