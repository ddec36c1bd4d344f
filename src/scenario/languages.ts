/**
 * The languages that the page speaks, by their names in the address and in the files of words: what each calls itself, and
 * its tag for browsers.
 */
export const LANGUAGE_TABLE = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
} as const;

export type LanguageId = keyof typeof LANGUAGE_TABLE;

/** All of them, in the order in which the page goes from one to the next. */
export const LANGUAGE_IDS = Object.keys(LANGUAGE_TABLE) as LanguageId[];

/** The one that a tag such as `zh-CN` means; English where it means none. */
export const languageFor = (tag: string): LanguageId =>
  LANGUAGE_IDS.find((lang) => tag.toLowerCase().startsWith(lang)) ?? 'en';
