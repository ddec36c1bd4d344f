import { createContext, useContext } from 'react';
import type { Comparison } from '../../locales/compare/en';

export const WordsContext = createContext<Comparison | undefined>(undefined);

/** The text of the comparison in the page's language. */
export function useWords(): Comparison {
  const words = useContext(WordsContext);
  if (!words) throw new Error('Outside the comparison');
  return words;
}
