import { useEffect } from 'react';
import type { Minimum, Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { useShared } from '../shell/context';
import { MinimaMarks } from './MinimaMarks';
import { layered, useSheet } from './sheet';
import { useFound } from './useFound';

interface Props {
  readonly surface: Surface;
  readonly frame: Frame;
  /** Hears what has been found. */
  onFound(minima: readonly Minimum[]): void;
}

/** Marks for the minima of a surface that knows none, as far as a search has found them. */
export function FoundMinima({ surface, frame, onFound }: Props) {
  const { text, format } = useShared();
  const { sheet } = useSheet(frame);
  const minima = useFound(surface, frame.domain);
  useEffect(() => onFound(minima), [minima, onFound]);
  const places = minima.map(({ x, y, value }) =>
    text.inWords.foundAt(format.value(x), format.value(y), format.value(value)),
  );
  return (
    <>
      <svg className="map-layer map-marks map-under" {...layered(frame, sheet)} aria-hidden="true">
        <MinimaMarks minima={minima} frame={sheet} lowest={false} />
      </svg>
      <svg
        className="map-layer map-marks map-found"
        {...layered(frame, sheet)}
        aria-hidden="true"
        data-found={minima.length}
      >
        <MinimaMarks minima={minima} frame={sheet} lowest />
      </svg>
      <p className="hidden-text" id="map-found">
        {minima.length > 0 && text.inWords.descriptionFound(places)}
      </p>
    </>
  );
}
