/** The languages that lessons are written in. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** The language of the lessons for readers of one: English where they are not written in it. */
export const lessonLang = (tag: string): Lang => LANGS.find((lang) => lang === tag) ?? 'en';
