import { type Locale, en as openingEn } from './en';
import { rest as restEn } from './rest/en';
import { rest as restZh } from './rest/zh';
import { zh as openingZh } from './zh';

// For what waits for no first picture.

/** Everything a reader reads, in English. */
export const en: Locale = { ...openingEn, ...restEn };

/** Everything a reader reads, in Chinese. */
export const zh: Locale = { ...openingZh, ...restZh };
