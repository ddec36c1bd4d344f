import type { LanguageId } from '../scenario/languages';
import type { Locale, Opening } from './en';
import type { Rest } from './rest/en';

// For what waits for no first picture.
const openings = import.meta.glob<Readonly<Record<string, Opening>>>('./??.ts', { eager: true });
const rests = import.meta.glob<{ readonly rest: Rest }>('./rest/??.ts', { eager: true });

/** Everything a reader reads in a language. */
export const wholeText = (lang: LanguageId): Locale => ({
  ...openings[`./${lang}.ts`]![lang]!,
  ...rests[`./rest/${lang}.ts`]!.rest,
});

/** Everything a reader reads, in English and in Chinese. */
export const [en, zh] = [wholeText('en'), wholeText('zh')];
