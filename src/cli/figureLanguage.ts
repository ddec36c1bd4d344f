import { wholeText } from '../locales/whole';
import type { LanguageId } from '../scenario/languages';

const shares = import.meta.glob<typeof import('../locales/share/en')>('../locales/share/??.ts', { eager: true });
const figures = import.meta.glob<typeof import('../locales/experimentFigure/en')>('../locales/experimentFigure/??.ts', {
  eager: true,
});

/** All that files are told with, in a language. */
export const figureLanguageOf = (lang: LanguageId) => ({
  text: wholeText(lang),
  words: shares[`../locales/share/${lang}.ts`]!.share,
  experimentText: figures[`../locales/experimentFigure/${lang}.ts`]!.experimentFigure,
});
