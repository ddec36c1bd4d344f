import type { ExperimentWords } from '../../locales/experiment/en';
import { createWords } from '../late/words';

/** The text of the view of experiments in the page's language. */
export const [ExperimentContext, useExperimentWords] = createWords<ExperimentWords>();
