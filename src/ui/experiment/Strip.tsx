import { useLayoutEffect, useRef } from 'react';
import type { AxisScale } from '../../plot/experiment/axisScale';
import { drawPlane } from '../../plot/experiment/drawPlane';
import { drawOn } from '../browser/canvas';
import { useShared } from '../shell/context';
import type { CurvePlace } from './curveRows';
import { paintedOf } from './painted';
import type { Seen } from './question';

/** The other axis of a plane that has one place along it. */
const alone = (height: number): AxisScale => ({
  values: Float64Array.of(0),
  domain: [0, 0],
  edges: Float64Array.of(0, height),
  toPx: () => height / 2,
  placeAt: () => 0,
});

/** How one run ends at each value, painted as the slider is. */
export function Strip({ seen, place }: { readonly seen: Seen; readonly place: CurvePlace }) {
  const { palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const { left, top, width, bottom, scale } = place;
  const height = bottom - top - 8;
  useLayoutEffect(() => {
    if (!ref.current) return;
    drawOn(ref.current, width, height, (ink) =>
      drawPlane(ink, paintedOf(seen, palette), [scale, alone(height)], { width, height }, palette),
    );
  }, [seen, width, height, scale, palette]);
  return <canvas ref={ref} className="experiment-strip" style={{ left, top, width, height }} />;
}
