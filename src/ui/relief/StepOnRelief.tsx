import { onRelief } from '../../plot/relief/onRelief';
import { StepArrows } from '../inspector/StepArrows';
import type { ReliefPicture } from './picture';

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The step that is laid open, on the ground; off the block at the height of its edge. */
export function StepOnRelief({ picture: { projection } }: { readonly picture: ReliefPicture }) {
  const { width, height, block } = projection;
  const [xmin, xmax, ymin, ymax] = block.domain;
  const place = (x: number, y: number) => {
    const { z } = onRelief(projection, within(x, xmin, xmax), within(y, ymin, ymax));
    const { px, py } = projection.place(block.toU(x), block.toV(y), Number.isFinite(z) ? z : 0);
    return [px, py] as const;
  };
  return <StepArrows ground={{ width, height, place }} />;
}
