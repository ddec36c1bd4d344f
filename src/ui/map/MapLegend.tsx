import type { CSSProperties } from 'react';
import type { LegendWords } from '../../plot/labels/legend';
import { useShared } from '../shell/context';

interface Props {
  readonly words: LegendWords;
  /** Whether all of it stands on one line. */
  readonly short?: boolean;
  readonly style?: CSSProperties;
}

/** What the tints mean: the lowest and the highest loss they tell apart. */
export function MapLegend({ words, short = false, style }: Props) {
  const { palette } = useShared();
  const stops = palette.tints.map(([share, colour]) => `${colour} ${share * 100}%`).join(', ');
  const [low, high] = short ? words.short : [words.low, words.high];
  return (
    <div className="map-legend" data-short={short} aria-hidden="true" style={style}>
      {!short && <p>{words.title}</p>}
      <div className="map-legend-bar" style={{ backgroundImage: `linear-gradient(to right, ${stops})` }} />
      <p className="map-legend-ends">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
}
