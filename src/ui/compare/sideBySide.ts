import { viewHooks } from '../late/viewHooks';
import { withWords } from '../late/withWords';

/** The comparison side by side, with its words. */
export const sideBySide = withWords(
  () => import('./Compare'),
  () => import('../../locales/compare/en'),
  () => import('../../locales/compare/zh'),
);

export const [useComparisonState, useComparison] = viewHooks('compare', sideBySide);
