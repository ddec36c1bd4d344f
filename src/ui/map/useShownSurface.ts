import { useState } from 'react';
import type { Domain, Surface } from '../../core/types';
import { createShownDomain, isSurfaceComing } from '../../store/coming';
import { useApp } from '../shell/context';

interface ShownSurface {
  readonly surface: Surface;
  /** The part of it that is seen, before it is fitted to a frame. */
  readonly domain: Domain;
  /** Whether another is under way: this one can't be taken hold of any more. */
  readonly coming: boolean;
}

/** The surface that is shown. */
export function useShownSurface(): ShownSurface {
  const surface = useApp((state) => state.result.objective.surface);
  const [shownDomain] = useState(createShownDomain);
  const domain = useApp(shownDomain) ?? surface.domain;
  return { surface, domain, coming: useApp(isSurfaceComing) };
}
