import type { PlacedWord } from '../../plot/labels/word';

/** Words on the map, where they have been placed. */
export const Word = ({ word: { text, x, y, anchor } }: { readonly word: PlacedWord }) => (
  <text x={x} y={y} dy="0.35em" textAnchor={anchor}>
    {text}
  </text>
);
