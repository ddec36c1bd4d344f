import { otherView } from '../../store/pageSlice';
import { useLate } from '../late/useLate';
import { withWords } from '../late/withWords';
import { useApp, useShared } from '../shell/context';

/** The comparison side by side, with its words. */
export const sideBySide = withWords(
  () => import('./Compare'),
  () => import('../../locales/compare/en'),
  () => import('../../locales/compare/zh'),
);

/** How it stands with the comparison where it is asked for. */
export function useComparisonState() {
  const wanted = useApp((state) => otherView(state) === 'compare');
  const { value, failures } = useLate(sideBySide, useShared().text.tag, wanted);
  return { wanted, value, failures };
}

/** The comparison where it is asked for and there: the map stays until then. */
export function useComparison() {
  const { wanted, value } = useComparisonState();
  return wanted ? value : undefined;
}
