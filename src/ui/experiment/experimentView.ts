import { viewHooks } from '../late/viewHooks';
import { withWords } from '../late/withWords';

/** The view of experiments, with its words. */
export const experimentView = withWords(
  () => import('./Experiment'),
  () => import('../../locales/experiment/en'),
  () => import('../../locales/experiment/zh'),
);

export const [useExperimentState, useExperiment] = viewHooks('experiment', experimentView);
