import { useLayoutEffect, useRef } from 'react';
import type { Frame } from '../plot/frame';
import { drawRoutes } from '../plot/routes';
import { prepareCanvas } from './canvas';
import { useShared } from './context';
import { drawnRoutes } from './drawnRoutes';

/** The routes, drawn anew straight from the store whenever a trajectory or the cursor changes. */
export function MapRoutes({ frame }: { readonly frame: Frame }) {
  const { store, palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const draw = (): void => {
      const context = ref.current && prepareCanvas(ref.current, frame.width, frame.height);
      if (context) drawRoutes(context, drawnRoutes(store.getState(), palette), frame, palette.casing);
      document.documentElement.dataset.figure = 'complete';
    };
    draw();
    return store.subscribe((state, old) => {
      if (state.result !== old.result || state.time !== old.time || state.clock !== old.clock) draw();
    });
  }, [store, palette, frame]);
  return <canvas ref={ref} className="map-layer" />;
}
