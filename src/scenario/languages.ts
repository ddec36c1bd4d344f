/**
 * The languages that the page speaks, by their names in the address and in the files of words: what each calls itself, and
 * its tag for browsers.
 */
export const SPOKEN = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
} as const;

export type Spoken = keyof typeof SPOKEN;

/** All of them, in the order in which the page goes from one to the next. */
export const SPEECHES = Object.keys(SPOKEN) as Spoken[];

/** The one that a tag such as `zh-CN` means; English where it means none. */
export const spokenFor = (tag: string): Spoken => SPEECHES.find((lang) => tag.toLowerCase().startsWith(lang)) ?? 'en';
