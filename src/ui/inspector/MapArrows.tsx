import type { Frame } from '../../plot/frame';
import { useSheet } from '../map/sheet';
import type { ArrowGround } from './arrows';
import { StepArrows } from './StepArrows';

/** The arrows of the step that is laid open, on a map. */
export function MapArrows({ frame }: { readonly frame: Frame }) {
  const { sheet, scale } = useSheet(frame);
  const { width, height, toX, toY } = sheet;
  const ground: ArrowGround = {
    width,
    height,
    scale,
    place: (x, y) => [toX(x), toY(y)],
    way: ([x, y], [dx, dy]) => [toX(x + dx) - toX(x), toY(y + dy) - toY(y)],
  };
  return <StepArrows ground={ground} />;
}
