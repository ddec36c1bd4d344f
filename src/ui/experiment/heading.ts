import { type Experiment, variedNames } from '../../core/explore/experiment';
import { useApp } from '../shell/context';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** What the experiment that is seen finds out, in a line. */
export function useHeading(): string {
  const words = useExperimentWords();
  const result = useApp((state) => state.result);
  const asked = useExperimentPart((state) => state.seen ?? state.question);
  const experiment: Experiment | undefined = asked?.experiment;
  const names = useNames(asked ?? result, experiment?.route ?? 1);
  if (!experiment) return '';
  const [first, second] = variedNames(experiment);
  const start = first === 'x' && second === 'y';
  if (start && experiment.measure === 'outcome') return words.questions.basins;
  const lower = (name: string): string => words.within(names.name(name));
  const by = second === undefined ? lower(first!) : words.and(lower(first!), lower(second));
  return words.questions[experiment.measure](by);
}
