import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../scenario/view';

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function follow(changed: () => void): () => void {
  const list = query();
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** Whether the page is dark, by the reader's choice or the system's; sets it on the root element. */
export function useDark(theme: Theme): boolean {
  const system = useSyncExternalStore(follow, () => query().matches);
  const isDark = theme === 'auto' ? system : theme === 'dark';
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark;
}
