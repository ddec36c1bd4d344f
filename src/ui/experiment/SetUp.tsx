import { type Experiment, variedNames } from '../../core/explore/experiment';
import { Icon } from '../controls/Icon';
import { slidersIcon } from '../controls/lateIcons';
import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';
import { experimentOf } from './fitted';
import { MeasuredFields } from './MeasuredFields';
import { SenseComplaint } from './SenseComplaint';
import { useNames } from './useNames';
import { VariedFields } from './VariedFields';
import { useExperimentWords } from './words';

function useExperiment(): Experiment {
  const result = useApp((state) => state.result);
  const frame = useApp((state) => state.frame);
  const domain = useApp((state) => state.domain);
  return experimentOf({ result, frame, domain });
}

/** What is varied, and what is measured. */
export function SetUp({ folded }: { readonly folded: boolean }) {
  const { format } = useShared();
  const words = useExperimentWords().setUp;
  const experiment = useExperiment();
  const result = useApp((state) => state.result);
  const names = useNames(result, experiment.route);
  const form = (
    <Part id="experiment-settings">
      <div className="experiment-form">
        <VariedFields experiment={experiment} />
        <MeasuredFields experiment={experiment} />
        <SenseComplaint experiment={experiment} />
      </div>
    </Part>
  );
  if (!folded)
    return (
      <section className="panel experiment-set-up" aria-label={words.heading}>
        {form}
      </section>
    );
  return (
    <details className="panel experiment-set-up">
      <summary>
        <strong>{variedNames(experiment).map(names.name).join(' · ')}</strong>
        {experiment.draws > 1 && <span className="experiment-note">{words.drawn(format.whole(experiment.draws))}</span>}
        <Icon name={slidersIcon} />
      </summary>
      {form}
    </details>
  );
}
