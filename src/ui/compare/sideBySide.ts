import { viewHooks } from '../late/viewHooks';
import { withWords } from '../late/withWords';

/** The comparison side by side, with its words. */
export const sideBySide = withWords(
  () => import('./Compare'),
  import.meta.glob<typeof import('../../locales/compare/en')>('./??.ts', { base: '../../locales/compare' }),
);

export const [useComparisonState, useComparison] = viewHooks('compare', sideBySide);
