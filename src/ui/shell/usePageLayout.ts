import { useMedia } from '../browser/useMedia';

/** How the window lets the page be laid out: one column, the map beside the rest, or a column more. */
export type PageLayout = 'column' | 'beside' | 'wide';

/** The same widths as in the style sheets of this folder. */
export function usePageLayout(): PageLayout {
  const beside = useMedia('(min-width: 64em)');
  const wide = useMedia('(min-width: 120em)');
  return wide ? 'wide' : beside ? 'beside' : 'column';
}
