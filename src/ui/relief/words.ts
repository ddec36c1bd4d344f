import type { ReliefWords } from '../../locales/relief/en';
import { createWords } from '../late/words';

/** The text of the relief in the page's language. */
export const [ReliefContext, useReliefWords] = createWords<ReliefWords>();
