import { followsBatch } from '../../core/explore/design';
import { type Experiment, isPassage, MEASURES, POLICIES, variedNames } from '../../core/explore/experiment';
import { lowestLoss } from '../../core/explore/goal';
import { NumberField } from '../controls/NumberField';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import { changeExperiment } from './change';
import { FormRow } from './FormRow';
import { isRandom } from './fitted';
import { useExperimentWords } from './words';

/** Draws at a place, at most. */
const MOST_DRAWS = 100_000;

/** What is measured, how often, and with which learning rates. */
export function MeasuredFields({ experiment }: { readonly experiment: Experiment }) {
  const { store } = useShared();
  const words = useExperimentWords().setUp;
  const { scenario, objective } = useApp((state) => state.result);
  const { measure, draws, target, policy } = experiment;
  const varied = variedNames(experiment);
  const known = lowestLoss(objective.surface) !== undefined;
  const batch = varied.includes('batch');
  const { minima } = objective.surface;
  const offered = MEASURES.filter(
    (one) => (known || !isPassage(one)) && (one !== 'time' || batch) && (one !== 'distance' || minima.length > 0),
  );
  const run = scenario.runs[experiment.route - 1]!;
  const random = isRandom({ scenario, objective }, experiment);
  const idle = varied.includes('noise') && !random;
  // As any policy would, whichever is chosen.
  const ruled = followsBatch({ ...experiment, policy: 'tuned' }, run);
  const aims = isPassage(measure) || (ruled && policy === 'tuned');
  return (
    <>
      {ruled && (
        <FormRow label={words.rate}>
          <Segments
            label={words.rate}
            value={policy}
            options={POLICIES.filter((one) => known || one !== 'tuned').map(
              (one) => [one, words.policies[one]] as const,
            )}
            onChange={(value) => changeExperiment(store, { policy: value })}
          />
        </FormRow>
      )}
      <FormRow label={words.measure}>
        <fieldset className="experiment-chips">
          <legend className="hidden-text">{words.measure}</legend>
          {offered.map((one) => (
            <label key={one} data-chosen={one === measure || undefined}>
              <input
                type="radio"
                name="experiment-measure"
                checked={one === measure}
                onChange={() => changeExperiment(store, { measure: one })}
              />
              {words.measures[one]}
            </label>
          ))}
        </fieldset>
        {!known && <p className="experiment-note">{words.noLowest}</p>}
      </FormRow>
      {aims && (
        <FormRow label={words.target}>
          <NumberField
            label={words.target}
            hideLabel
            value={Number((100 * target).toPrecision(12))}
            range={[1e-6, 99.999]}
            onChange={(value) => changeExperiment(store, { target: Number((value / 100).toPrecision(12)) })}
          />
          <span>{words.ofExcess}</span>
        </FormRow>
      )}
      {measure === 'time' && varied.length > 1 && (
        <FormRow label={words.parallel}>
          <NumberField
            label={words.parallel}
            hideLabel
            whole
            value={experiment.parallel}
            range={[1, 1e15]}
            onChange={(value) => changeExperiment(store, { parallel: value })}
          />
        </FormRow>
      )}
      <FormRow label={words.draws}>
        <NumberField
          label={words.draws}
          hideLabel
          whole
          value={draws}
          range={[1, MOST_DRAWS]}
          disabled={!random}
          onChange={(value) => changeExperiment(store, { draws: value })}
        />
        <span>{random ? words.streams(draws) : idle ? words.idleNoise : words.single}</span>
      </FormRow>
    </>
  );
}
