import type { Locale } from './en';

export type Spoken = 'en' | 'zh';

/**
 * What a page says at once. The type speaks of the rest already: nothing that has a use for it is shown before it has
 * come.
 */
export const loadText = async (lang: Spoken): Promise<Locale> =>
  (lang === 'zh' ? (await import('./zh')).zh : (await import('./en')).en) as unknown as Locale;

/** All that is said of anything: the opening scene can do without the rest. */
export async function loadWholeText(lang: Spoken): Promise<Locale> {
  const words = lang === 'zh' ? import('./rest/zh') : import('./rest/en');
  const [text, { rest }] = await Promise.all([loadText(lang), words]);
  return { ...text, ...rest };
}
