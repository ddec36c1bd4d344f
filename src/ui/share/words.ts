import { use } from 'react';
import type { ShareText } from '../../locales/share/en';
import { useShared } from '../context';

const loads: Readonly<Record<string, () => Promise<ShareText>>> = {
  en: async () => (await import('../../locales/share/en')).share,
  zh: async () => (await import('../../locales/share/zh')).share,
};

const loaded = new Map<string, Promise<ShareText>>();

/** The words of the dialog in the page's language; suspends until they are there. */
export function useWords(): ShareText {
  const { tag } = useShared().text;
  const words = loaded.get(tag) ?? (loads[tag] ?? loads.en)!();
  loaded.set(tag, words);
  return use(words);
}
