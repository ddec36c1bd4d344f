import { useEffect, useState } from 'react';
import type { Minimum, Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { searchMinima } from '../../workers/client';
import { useApp, useShared } from '../shell/context';
import { after } from '../time/after';
import { MinimaMarks } from './MinimaMarks';

/** How long the map has to rest before it is searched; ms. */
const REST = 300;

const NONE: readonly Minimum[] = [];

interface Props {
  readonly surface: Surface;
  readonly frame: Frame;
  /** Hears what has been found. */
  onFound(minima: readonly Minimum[]): void;
}

/** The minima that a search finds on the part of the map that is shown; none while the map is of another surface. */
function useFound(surface: Surface, [xmin, xmax, ymin, ymax]: Frame['domain']): readonly Minimum[] {
  const named = useApp((state) => state.result.scenario.surface);
  const [found, setFound] = useState<{ readonly surface: Surface; readonly minima: readonly Minimum[] }>();
  useEffect(() => {
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
  }, [surface, named, xmin, xmax, ymin, ymax]);
  return found?.surface === surface ? found.minima : NONE;
}

/** Marks for the minima of a surface that knows none, as far as a search has found them. */
export function FoundMinima({ surface, frame, onFound }: Props) {
  const { text, format } = useShared();
  const minima = useFound(surface, frame.domain);
  useEffect(() => onFound(minima), [minima, onFound]);
  const places = minima.map(({ x, y, value }) =>
    text.inWords.foundAt(format.value(x), format.value(y), format.value(value)),
  );
  return (
    <>
      <svg
        className="map-layer map-marks map-found"
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
        data-found={minima.length}
      >
        <MinimaMarks minima={minima} frame={frame} />
      </svg>
      <p className="hidden-text" id="map-found">
        {minima.length > 0 && text.inWords.descriptionFound(places)}
      </p>
    </>
  );
}
