import { useLayoutEffect } from 'react';
import type { Store } from '../../store/store';
import { useGuard } from '../late/useGuard';
import { useShared } from '../shell/context';

/** Draws as soon as the drawing or what is shown changes and at every move of the playback cursor, without rendering a component. */
export function useCursorDrawing(draw: (state: Store) => void): void {
  const { store } = useShared();
  const guard = useGuard();
  useLayoutEffect(() => {
    draw(store.getState());
    return store.subscribe((state, old) => {
      if (state.time !== old.time || state.frame !== old.frame) guard(() => draw(state));
    });
  }, [store, draw, guard]);
}
