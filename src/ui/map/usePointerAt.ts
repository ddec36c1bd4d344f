import { type RefObject, useEffect, useState } from 'react';

/**
 * Where a mouse or a pen is over an element, px from its upper left corner; undefined while it is over none of its ground.
 * @param isGround the same function at every call
 */
export function usePointerAt(
  host: RefObject<HTMLElement | null>,
  isGround: (event: PointerEvent, target: Element) => boolean,
): readonly [x: number, y: number] | undefined {
  const [at, setAt] = useState<readonly [number, number]>();
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const onMove = (event: PointerEvent): void => {
      const box = element.getBoundingClientRect();
      const seen = event.pointerType !== 'touch' && isGround(event, event.target as Element);
      setAt(seen ? [event.clientX - box.left, event.clientY - box.top] : undefined);
    };
    const bound = new AbortController();
    const { signal } = bound;
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerleave', () => setAt(undefined), { signal });
    return () => bound.abort();
  }, [host, isGround]);
  return at;
}
