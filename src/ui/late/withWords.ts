import { worded } from '../shell/painted';
import { type Late, late } from './late';

/** Files of words: `import.meta.glob` from the folder that they lie in, whose English file says their type. */
export type WordFiles<W> = Readonly<Record<string, () => Promise<W>>>;

/** The file of a language among them. */
export const wordsIn = <W>(files: WordFiles<W>, tag: string): Promise<W> => files[`./${tag}.ts`]!();

/** A part that is fetched when it is asked for, together with its own words in the page's language. */
export const withWords = <T extends object, W extends object>(
  part: () => Promise<T>,
  words: WordFiles<W>,
): Late<T & W> =>
  late(async (tag) => {
    const [code, said] = await Promise.all([part(), wordsIn(words, tag), worded()]);
    return { ...code, ...said };
  });
