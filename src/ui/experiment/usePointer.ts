import type { MouseEvent, PointerEvent, RefObject } from 'react';
import type { Area } from './planeArea';
import type { Seen } from './question';
import { useModel } from './useModel';

interface Pointing {
  onPointerMove(event: PointerEvent): void;
  onPointerLeave(): void;
  onClick(event: MouseEvent): void;
}

/** The arrow keys go on from the place that was pressed. */
export const focusPlace = (within: Element): void =>
  within
    .closest('.experiment-picture')
    ?.querySelector<HTMLElement>('.experiment-place')
    ?.focus({ preventScroll: true });

/** Reads the place under the pointer of a plane; a click holds it. */
export function usePointer(host: RefObject<HTMLElement | null>, area: Area | undefined, { design }: Seen): Pointing {
  const model = useModel();
  const placeAt = ({ clientX, clientY }: MouseEvent | PointerEvent): number | undefined => {
    const box = host.current?.getBoundingClientRect();
    if (!box || !area) return undefined;
    const [x, y] = [clientX - box.left, clientY - box.top];
    return area.scales[0].placeAt(x) + area.scales[1].placeAt(y) * design.width;
  };
  return {
    onPointerMove(event) {
      if (event.pointerType !== 'mouse') return;
      // What is dragged, as the flag, is read itself.
      model.setState({ pointed: event.buttons === 0 ? placeAt(event) : undefined });
    },
    onPointerLeave: () => model.setState({ pointed: undefined }),
    onClick(event) {
      // What is pressed in the picture, as the flag, is no place to hold.
      if ((event.target as Element).closest('button')) return;
      model.setState({ pinned: placeAt(event), pointed: undefined });
      focusPlace(event.currentTarget);
    },
  };
}
