import { type Context, createContext, useContext } from 'react';

/** Where a part that brings words of its own keeps them for what is in it, and the hook that gives them there. */
export function createWords<T>(): readonly [Context<T | undefined>, () => T] {
  const WordsContext = createContext<T | undefined>(undefined);
  const useWords = (): T => {
    const words = useContext(WordsContext);
    if (words === undefined) throw new Error('Outside the part whose words these are');
    return words;
  };
  return [WordsContext, useWords];
}
