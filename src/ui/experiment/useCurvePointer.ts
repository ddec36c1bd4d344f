import type { MouseEvent, PointerEvent } from 'react';
import type { CurvePlace } from './curveRows';
import { useModel } from './useModel';
import { focusPlace } from './usePointer';

/** Reads the value under the pointer of curves; a click holds it. */
export function useCurvePointer({ left, scale }: CurvePlace) {
  const model = useModel();
  const placeAt = ({ clientX, currentTarget }: MouseEvent | PointerEvent): number =>
    scale.placeAt(clientX - currentTarget.getBoundingClientRect().left - left);
  return {
    onPointerMove(event: PointerEvent): void {
      if (event.pointerType === 'mouse' && event.buttons === 0) model.setState({ pointed: placeAt(event) });
    },
    onPointerLeave: (): void => model.setState({ pointed: undefined }),
    onClick(event: MouseEvent): void {
      // What is taken hold of is no place to hold.
      if ((event.target as Element).closest('.experiment-handle, input')) return;
      model.setState({ pinned: placeAt(event), pointed: undefined });
      focusPlace(event.currentTarget);
    },
  };
}
