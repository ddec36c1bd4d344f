import { use } from 'react';
import { useShared } from './context';

/** A hook that gives a part's own words in the page's language; it suspends until they are there. */
export function lateWords<T>(loads: Readonly<Record<'en' | 'zh', () => Promise<T>>>): () => T {
  const loaded = new Map<string, Promise<T>>();
  return () => {
    const { tag } = useShared().text;
    const words = loaded.get(tag) ?? loads[tag === 'zh' ? 'zh' : 'en']();
    loaded.set(tag, words);
    return use(words);
  };
}
