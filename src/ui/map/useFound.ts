import { useEffect, useState } from 'react';
import type { Domain, Minimum, Surface } from '../../core/types';
import { searchMinima } from '../../workers/client';
import { useApp } from '../shell/context';
import { after } from '../time/after';
import { isSearched } from './isSearched';

/** How long the map has to rest before it is searched; ms. */
const REST = 300;

const NONE: readonly Minimum[] = [];

/**
 * The minima of a surface: those that it knows, or else what a search finds on the part of the map that is shown; none
 * until then.
 */
export function useFound(surface: Surface, [xmin, xmax, ymin, ymax]: Domain): readonly Minimum[] {
  const wanted = isSearched(surface);
  const named = useApp((state) => state.result.scenario.surface);
  const [found, setFound] = useState<{ readonly surface: Surface; readonly minima: readonly Minimum[] }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let giveUp = (): void => undefined;
    const callOff = after(() => {
      giveUp = searchMinima({ surface: named, domain: [xmin, xmax, ymin, ymax] }, (minima) =>
        setFound({ surface, minima }),
      );
    }, REST);
    return () => {
      callOff();
      giveUp();
    };
  }, [surface, named, wanted, xmin, xmax, ymin, ymax]);
  if (!wanted) return surface.minima;
  return found?.surface === surface ? found.minima : NONE;
}
