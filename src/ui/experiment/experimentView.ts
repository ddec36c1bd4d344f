import { otherView } from '../../store/pageSlice';
import { useLate } from '../late/useLate';
import { withWords } from '../late/withWords';
import { useApp, useShared } from '../shell/context';

/** The view of experiments, with its words. */
export const experimentView = withWords(
  () => import('./Experiment'),
  () => import('../../locales/experiment/en'),
  () => import('../../locales/experiment/zh'),
);

/** How it stands with the view of experiments where it is asked for. */
export function useExperimentState() {
  const wanted = useApp((state) => otherView(state) === 'experiment');
  const { value, failures } = useLate(experimentView, useShared().text.tag, wanted);
  return { wanted, value, failures };
}

/** The view of experiments where it is asked for and there: the map stays until then. */
export function useExperiment() {
  const { wanted, value } = useExperimentState();
  return wanted ? value : undefined;
}
