import type { ShareText } from '../../locales/share/en';
import { createWords } from '../late/words';

/** The words of the dialog in the page's language. */
export const [WordsContext, useWords] = createWords<ShareText>();
