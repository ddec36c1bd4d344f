import { useEffect, useState } from 'react';
import type { Domain, Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import { type Block, raise } from '../../plot/relief/block';
import { useGuard } from '../late/useGuard';
import { inSlices } from '../time/slices';

/** Milliseconds of work between two looks at what the reader does. */
const SLICE = 10;

/** The block of a part of the plane, made in slices; of this surface none until it is there. */
export function useBlock(surface: Surface, altitude: Altitude, wanted: Domain): Block | undefined {
  const [made, setMade] = useState<{ readonly of: Surface; readonly block: Block }>();
  const guard = useGuard();
  useEffect(() => {
    let call = (): void => undefined;
    guard(() => {
      call = inSlices(raise(surface, altitude, wanted), (block) => setMade({ of: surface, block }), {
        slice: SLICE,
        begin: 'now',
      });
    });
    return () => call();
  }, [surface, altitude, wanted, guard]);
  return made?.of === surface ? made.block : undefined;
}
