import { useMemo } from 'react';
import type { Trajectory } from '../../core/trajectory';
import type { Block } from '../../plot/relief/block';
import { type Drape, drape } from '../../plot/relief/drape';

/** Lays routes over a block, each once, however often it is turned. */
export function useDrapes(block: Block): (trajectory: Trajectory) => Drape {
  return useMemo(() => {
    const known = new WeakMap<Trajectory, Drape>();
    return (trajectory) => {
      const laid = known.get(trajectory) ?? drape(trajectory, block);
      known.set(trajectory, laid);
      return laid;
    };
  }, [block]);
}
