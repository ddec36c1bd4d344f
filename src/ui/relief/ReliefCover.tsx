import { useCallback, useMemo } from 'react';
import type { Frame } from '../../plot/frame';
import { mapOver } from '../../plot/relief/block';
import type { Laid } from '../map/ground';
import { useGround } from '../map/useGround';
import { useShared } from '../shell/context';
import { strengthen } from './cover';
import type { Cover } from './painter';
import type { Raised } from './useRaised';

/** A block with the map that is laid over it. */
export interface Covered extends Raised {
  readonly cover: Cover;
  /** Which part of the plane the cover shows. */
  readonly plan: Frame;
  /** Whether the surface is finite anywhere on it. */
  readonly finite: boolean;
}

interface Props {
  readonly raised: Raised;
  /** px along the block's longer side that its map is drawn with. */
  readonly long: number;
  onCovered(covered: Covered): void;
}

/** Draws the map's own tints, shades and contours for a block; shows nothing itself. */
export function ReliefCover({ raised, long, onCovered }: Props) {
  const { palette } = useShared();
  const { surface, altitude, block } = raised;
  const plan = useMemo(() => mapOver(block, long), [block, long]);
  const show = useCallback(
    (cover: Cover, { finite, contours }: Laid) => {
      strengthen(cover, contours, palette);
      onCovered({ ...raised, cover, plan, finite });
    },
    [raised, plan, palette, onCovered],
  );
  useGround({ surface, altitude, frame: plan, coarse: false }, show);
  return null;
}
