import type { Frame } from '../../plot/frame';
import type { ArrowGround } from './arrows';
import { StepArrows } from './StepArrows';

/** The arrows of the step that is laid open, on a map. */
export function MapArrows({ frame }: { readonly frame: Frame }) {
  const { width, height, toX, toY } = frame;
  const ground: ArrowGround = {
    width,
    height,
    place: (x, y) => [toX(x), toY(y)],
    way: ([x, y], [dx, dy]) => [toX(x + dx) - toX(x), toY(y + dy) - toY(y)],
  };
  return <StepArrows ground={ground} />;
}
