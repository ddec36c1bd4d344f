import { useEffect, useRef, useState } from 'react';
import type { Domain, Surface } from '../../core/types';
import { type Altitude, createAltitude } from '../../plot/altitude';
import { type Block, raise } from '../../plot/relief/block';
import { guarded, useGuard } from '../late/useGuard';
import { inSlices } from '../time/slices';

/** Milliseconds of work between two looks at what the reader does. */
const SLICE = 10;

/** A surface, and the block that has been cut out of it. */
export interface Raised {
  readonly surface: Surface;
  readonly altitude: Altitude;
  readonly block: Block;
}

interface Wanted {
  readonly surface: Surface;
  readonly domain: Domain;
}

/**
 * The block of a part of the plane, made in slices; until it is there, the one before. While surfaces change faster than
 * blocks are made, each that has been begun is finished, and the latest comes next.
 */
export function useRaised(surface: Surface, domain: Domain): Raised | undefined {
  const [raised, setRaised] = useState<Raised>();
  const guard = useGuard();
  const job = useRef<{ busy: boolean; wanted: Wanted | undefined; stop(): void }>({
    busy: false,
    wanted: undefined,
    stop: () => undefined,
  });
  useEffect(() => {
    const { current } = job;
    const begin = (of: Wanted): void => {
      current.busy = true;
      const altitude = createAltitude(of.surface);
      const done = (block: Block | undefined): void => {
        current.busy = false;
        if (block) setRaised({ surface: of.surface, altitude, block });
        if (current.wanted && current.wanted !== of) begin(current.wanted);
      };
      const work = guarded(raise(of.surface, altitude, of.domain), guard);
      current.stop = inSlices(work, done, { slice: SLICE, begin: 'now' });
    };
    current.wanted = { surface, domain };
    if (!current.busy) begin(current.wanted);
  }, [surface, domain, guard]);
  useEffect(() => {
    const { current } = job;
    return () => {
      current.stop();
      current.busy = false;
    };
  }, []);
  return raised;
}
