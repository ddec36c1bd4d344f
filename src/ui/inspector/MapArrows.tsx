import type { Frame } from '../../plot/frame';
import { StepArrows } from './StepArrows';

/** The arrows of the step that is laid open, on a map. */
export function MapArrows({ frame }: { readonly frame: Frame }) {
  const { width, height } = frame;
  const place = (x: number, y: number) => [frame.toX(x), frame.toY(y)] as const;
  return <StepArrows ground={{ width, height, place }} />;
}
