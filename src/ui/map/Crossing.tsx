import type { Point } from '../../core/types';
import { RING } from '../../plot/labels/placeLabels';
import type { LedWord } from '../../plot/labels/word';
import { Word } from './Word';

interface Props {
  readonly word: LedWord & { readonly ring: Point };
}

/** A ring where the decisive step crosses the ridge, joined to the words that say so. */
export function Crossing({ word }: Props) {
  const [x, y] = word.ring;
  const leader = `M${word.leader.join(' ')}`;
  return (
    <g className="map-crossing">
      <path className="map-crossing-casing" d={leader} />
      <circle className="map-crossing-casing" cx={x} cy={y} r={RING} />
      <path d={leader} />
      <circle cx={x} cy={y} r={RING} />
      <Word word={word} />
    </g>
  );
}
