import { useLayoutEffect } from 'react';
import type { Theme } from '../../scenario/view';
import { useMedia } from './useMedia';

/** Whether the page is dark, by the reader's choice or the system's; sets it on the root element. */
export function useDark(theme: Theme): boolean {
  const system = useMedia('(prefers-color-scheme: dark)');
  const isDark = theme === 'auto' ? system : theme === 'dark';
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark;
}
