import type { ComparisonWords } from '../../locales/compare/en';
import { createWords } from '../late/words';

/** The text of the comparison in the page's language. */
export const [WordsContext, useWords] = createWords<ComparisonWords>();
