import { useMemo } from 'react';
import { StepArrows } from '../inspector/StepArrows';
import { onRelief, type ReliefPicture } from './picture';

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The step that is laid open, on the ground; off the block at the height of its edge. */
export function StepOnRelief({ picture }: { readonly picture: ReliefPicture }) {
  const ground = useMemo(() => {
    const { projection } = picture;
    const { width, height, block } = projection;
    const [xmin, xmax, ymin, ymax] = block.domain;
    return {
      width,
      height,
      place(x: number, y: number) {
        const { z } = onRelief(picture, within(x, xmin, xmax), within(y, ymin, ymax));
        const { px, py } = projection.place(block.toU(x), block.toV(y), Number.isFinite(z) ? z : 0);
        return [px, py] as const;
      },
    };
  }, [picture]);
  return <StepArrows ground={ground} />;
}
