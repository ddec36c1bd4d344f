import type { Experiment } from '../../core/explore/experiment';
import { MOST_TRIALS } from '../../core/explore/explorer';
import { useExperimentPart } from './useModel';
import { useExperimentWords } from './words';

/** Says of an experiment that makes no sense why it does not. */
export function SenseComplaint({ experiment }: { readonly experiment: Experiment }) {
  const words = useExperimentWords().setUp;
  const question = useExperimentPart((state) => state.question);
  const reason = useExperimentPart((state) => state.reason);
  const { width = 0, height = 0 } = question?.design ?? {};
  if (reason !== undefined && width * height * experiment.draws > MOST_TRIALS)
    return (
      <p className="experiment-complaint" role="alert">
        {words.tooMany}
      </p>
    );
  if (!question || question.design) return null;
  const { from, to, fromBy, toBy } = experiment;
  const turned = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a > b;
  // Said beside the ends themselves.
  if (turned(from, to) || turned(fromBy, toBy)) return null;
  return (
    <p className="experiment-complaint" role="alert">
      {words.senseless}
    </p>
  );
}
