import { lateWords } from '../lateWords';

/** The words of the dialog in the page's language; suspends until they are there. */
export const useWords = lateWords({
  en: async () => (await import('../../locales/share/en')).share,
  zh: async () => (await import('../../locales/share/zh')).share,
});
