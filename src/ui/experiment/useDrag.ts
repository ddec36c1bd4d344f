import { type PointerEvent, useRef } from 'react';
import { useShared } from '../shell/context';

interface Drag {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
}

/**
 * Takes hold of a handle that stands at a place of a picture, px; all that is changed until it is let go of is one step to
 * undo.
 * @param host what the handle moves in
 */
export function useDrag(
  host: () => Element | null | undefined,
  at: readonly [number, number],
  move: (x: number, y: number) => void,
): Drag {
  const { store } = useShared();
  const held = useRef<readonly [number, number] | undefined>(undefined);
  const inHost = ({ clientX, clientY }: PointerEvent): readonly [number, number] => {
    const box = host()?.getBoundingClientRect();
    return [clientX - (box?.left ?? 0), clientY - (box?.top ?? 0)];
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const [x, y] = inHost(event);
      held.current = [x - at[0], y - at[1]];
    },
    onPointerMove(event) {
      if (!held.current) return;
      const [x, y] = inHost(event);
      move(x - held.current[0], y - held.current[1]);
    },
    onPointerUp() {
      held.current = undefined;
      store.getState().endGesture();
    },
    onPointerCancel() {
      held.current = undefined;
      store.getState().dropGesture();
    },
  };
}
