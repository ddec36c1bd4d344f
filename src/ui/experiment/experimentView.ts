import { viewHooks } from '../late/viewHooks';
import { withWords } from '../late/withWords';

/** The view of experiments, with its words. */
export const experimentView = withWords(
  () => import('./Experiment'),
  import.meta.glob<typeof import('../../locales/experiment/en')>('./??.ts', { base: '../../locales/experiment' }),
);

export const [useExperimentState, useExperiment] = viewHooks('experiment', experimentView);
