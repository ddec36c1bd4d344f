import { worded } from '../shell/painted';
import { type Late, late } from './late';

/** A part that is fetched when it is asked for, together with its own words in the page's language. */
export const withWords = <T extends object, W extends object>(
  part: () => Promise<T>,
  en: () => Promise<W>,
  zh: () => Promise<W>,
): Late<T & W> =>
  late(async (tag) => {
    const [code, words] = await Promise.all([part(), tag === 'zh' ? zh() : en(), worded()]);
    return { ...code, ...words };
  });
