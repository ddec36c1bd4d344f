import type { LanguageId } from '../scenario/languages';
import type { Locale, Opening } from './en';
import type { Rest } from './rest/en';

// A language is the files of its name.
const openings = import.meta.glob<Readonly<Record<string, Opening>>>('./??.ts');
const rests = import.meta.glob<{ readonly rest: Rest }>('./rest/??.ts');

/**
 * What a page says at once. The type speaks of the rest already: nothing that has a use for it is shown before it has
 * come.
 */
export const loadText = async (lang: LanguageId): Promise<Locale> =>
  (await openings[`./${lang}.ts`]!())[lang] as unknown as Locale;

/** All that is said of anything: the opening scene can do without the rest. */
export async function loadWholeText(lang: LanguageId): Promise<Locale> {
  const [text, { rest }] = await Promise.all([loadText(lang), rests[`./rest/${lang}.ts`]!()]);
  return { ...text, ...rest };
}
