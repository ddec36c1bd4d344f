import { variableSettings } from '../../core/explore/choices';
import { type Experiment, variedNames } from '../../core/explore/experiment';
import { isRecorded } from '../../core/recorded';
import { useApp, useShared } from '../shell/context';
import { changeExperiment } from './change';
import { Ends } from './Ends';
import { FormRow } from './FormRow';
import { NO_ENDS, NO_ENDS_BY } from './noEnds';
import { Over } from './Over';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** Which settings of which route are varied, and between which ends. */
export function VariedFields({ experiment }: { readonly experiment: Experiment }) {
  const { store, text } = useShared();
  const words = useExperimentWords().setUp;
  const result = useApp((state) => state.result);
  const names = useNames(result, experiment.route);
  const { scenario, objective } = result;
  const settings = variableSettings(scenario, scenario.runs[experiment.route - 1]!, objective.samples);
  const alone = experiment.vary === 'start';
  const [first, second] = variedNames(experiment);
  return (
    <>
      {scenario.runs.length > 1 && (
        <FormRow label={words.route}>
          <select
            className="select"
            aria-label={words.route}
            value={experiment.route}
            onChange={({ target: { value } }) => changeExperiment(store, { route: Number(value) })}
          >
            {scenario.runs.map((run, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
              <option key={place} value={place + 1} disabled={isRecorded(run)}>
                {text.routes.route(place + 1)} · {text.optimizers[run.optimizer].name}
              </option>
            ))}
          </select>
        </FormRow>
      )}
      <FormRow label={words.vary}>
        <select
          className="select"
          aria-label={words.vary}
          value={experiment.vary}
          onChange={({ target: { value } }) =>
            changeExperiment(store, {
              ...NO_ENDS,
              ...NO_ENDS_BY,
              vary: value,
              ...((value === 'start' || value === experiment.by) && { by: undefined }),
            })
          }
        >
          <option value="start">{words.start(names.symbol('x'), names.symbol('y'))}</option>
          {settings.map((name) => (
            <option key={name} value={name}>
              {names.name(name)}
            </option>
          ))}
        </select>
      </FormRow>
      {alone ? (
        <Over experiment={experiment} />
      ) : (
        <FormRow label={words.ends}>
          <Ends name={first!} experiment={experiment} suffix="" />
        </FormRow>
      )}
      {!alone && (
        <FormRow label={words.and}>
          <select
            className="select"
            aria-label={words.and}
            value={experiment.by ?? ''}
            onChange={({ target: { value } }) =>
              changeExperiment(store, { ...NO_ENDS_BY, by: value === '' ? undefined : value })
            }
          >
            <option value="">{words.nothing}</option>
            {settings
              .filter((name) => name !== experiment.vary)
              .map((name) => (
                <option key={name} value={name}>
                  {names.name(name)}
                </option>
              ))}
          </select>
        </FormRow>
      )}
      {!alone && second !== undefined && (
        <FormRow label={words.ends}>
          <Ends name={second} experiment={experiment} suffix="By" />
        </FormRow>
      )}
    </>
  );
}
