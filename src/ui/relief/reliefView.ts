import { viewHooks } from '../late/viewHooks';
import { withWords } from '../late/withWords';

/** The view in three dimensions, with its words. */
const reliefView = withWords(
  () => import('./Relief'),
  () => import('../../locales/relief/en'),
  () => import('../../locales/relief/zh'),
);

export const [useReliefState, useRelief] = viewHooks('3d', reliefView);
