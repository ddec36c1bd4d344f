import type { View } from '../../scenario/view';
import { otherView } from '../../store/pageSlice';
import { useApp, useShared } from '../shell/context';
import type { Late } from './late';
import { useLate } from './useLate';

/**
 * Of a view that is fetched when it is asked for: how it stands with it, and the view itself where it is asked for and
 * there; the map stays until then.
 */
export function viewHooks<T>(view: View['view'], part: Late<T>) {
  const useStanding = () => {
    const wanted = useApp((state) => otherView(state) === view);
    return { wanted, ...useLate(part, useShared().text.tag, wanted) };
  };
  const useView = (): T | undefined => {
    const { wanted, value } = useStanding();
    return wanted ? value : undefined;
  };
  return [useStanding, useView] as const;
}
