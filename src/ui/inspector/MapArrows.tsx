import { useMemo } from 'react';
import type { Frame } from '../../plot/frame';
import { StepArrows } from './StepArrows';

/** The arrows of the step that is laid open, on a map. */
export function MapArrows({ frame }: { readonly frame: Frame }) {
  const ground = useMemo(() => {
    const { width, height } = frame;
    return { width, height, place: (x: number, y: number) => [frame.toX(x), frame.toY(y)] as const };
  }, [frame]);
  return <StepArrows ground={ground} />;
}
