import { useEffect, useState } from 'react';
import { isCompared } from '../store/pageSlice';
import { useApp, useShared } from './context';
import { worded } from './painted';

const fetchParts = async (tag: string) => {
  const [{ Compare, Results }, { comparison }] = await Promise.all([
    import('./compare/Compare'),
    tag === 'zh' ? import('../locales/compare/zh') : import('../locales/compare/en'),
  ]);
  return { Compare, Results, words: comparison };
};

type Parts = Awaited<ReturnType<typeof fetchParts>>;

const fetched = new Map<string, Parts>();

/** Fetches the comparison side by side in a language, so that a page can open with it. */
export async function bringComparison(tag: string): Promise<void> {
  if (!fetched.has(tag)) fetched.set(tag, await fetchParts(tag));
}

/** The comparison side by side where it is asked for: the map stays until it is there, and where it can't be fetched. */
export function useComparison(): Parts | undefined {
  const { store, text } = useShared();
  const { tag } = text;
  const wanted = useApp(isCompared);
  const [shown, show] = useState(() => fetched.get(tag));
  useEffect(() => {
    if (!wanted) return undefined;
    let waiting = true;
    Promise.all([bringComparison(tag), worded]).then(
      () => waiting && show(fetched.get(tag)),
      () => waiting && store.getState().setView('map'),
    );
    return () => {
      waiting = false;
    };
  }, [wanted, tag, store]);
  return wanted ? shown : undefined;
}
