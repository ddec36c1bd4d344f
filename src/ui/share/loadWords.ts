import type { ShareText } from '../../locales/share/en';
import { wordsIn } from '../late/withWords';

const files = import.meta.glob<typeof import('../../locales/share/en')>('./??.ts', { base: '../../locales/share' });

/** Fetches the words for what is taken elsewhere, in the language of a tag. */
export async function loadWords(tag: string): Promise<ShareText> {
  return (await wordsIn(files, tag)).share;
}
