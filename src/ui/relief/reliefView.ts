import { viewHooks } from '../late/viewHooks';
import { withWords } from '../late/withWords';

/** The view in three dimensions, with its words. */
const reliefView = withWords(
  () => import('./Relief'),
  import.meta.glob<typeof import('../../locales/relief/en')>('./??.ts', { base: '../../locales/relief' }),
);

export const [useReliefState, useRelief] = viewHooks('3d', reliefView);
