import { useMemo } from 'react';
import type { Frame } from '../../plot/frame';
import { eventually } from '../late/again';
import { Fetched } from '../late/Fetched';
import { late } from '../late/late';

const arrows = late(() => eventually(() => import('../inspector/StepArrows')));

/** The step that is laid open, on the map; fetched when the first one is. */
export function StepOnMap({ frame }: { readonly frame: Frame }) {
  const ground = useMemo(() => {
    const { width, height } = frame;
    return { width, height, place: (x: number, y: number) => [frame.toX(x), frame.toY(y)] as const };
  }, [frame]);
  return <Fetched part={arrows}>{({ StepArrows }) => <StepArrows ground={ground} />}</Fetched>;
}
