import type { ReactNode } from 'react';
import { variableSettings } from '../../core/explore/choices';
import { type Experiment, isPassage, MEASURES, POLICIES, variedNames } from '../../core/explore/experiment';
import { MOST_TRIALS } from '../../core/explore/explorer';
import { lowestLoss } from '../../core/explore/goal';
import { Icon } from '../controls/Icon';
import { slidersIcon } from '../controls/lateIcons';
import { NumberField } from '../controls/NumberField';
import { Part } from '../controls/Part';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import { changeExperiment } from './change';
import { Ends } from './Ends';
import { experimentOf, isRandom } from './fitted';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** Draws at a place, at most. */
const MOST_DRAWS = 100_000;

/** A row of the form: what is set, and the control that sets it. */
function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <span className="experiment-label-of" aria-hidden="true">
        {label}
      </span>
      <div className="experiment-field">{children}</div>
    </>
  );
}

/** Ends and counts belong to the setting that they were chosen for. */
const NO_ENDS = { from: undefined, to: undefined, places: undefined };
const NO_ENDS_BY = { fromBy: undefined, toBy: undefined, placesBy: undefined };

function useExperiment(): Experiment {
  const result = useApp((state) => state.result);
  const frame = useApp((state) => state.frame);
  const domain = useApp((state) => state.domain);
  return experimentOf({ result, frame, domain });
}

function Varied({ experiment }: { readonly experiment: Experiment }) {
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
        <Row label={words.route}>
          <select
            className="select"
            aria-label={words.route}
            value={experiment.route}
            onChange={({ target: { value } }) => changeExperiment(store, { route: Number(value) })}
          >
            {scenario.runs.map(({ optimizer }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
              <option key={place} value={place + 1}>
                {text.routes.route(place + 1)} · {text.optimizers[optimizer].name}
              </option>
            ))}
          </select>
        </Row>
      )}
      <Row label={words.vary}>
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
          <option value="start">{words.start}</option>
          {settings.map((name) => (
            <option key={name} value={name}>
              {names.name(name)}
            </option>
          ))}
        </select>
      </Row>
      {alone ? (
        <Over experiment={experiment} />
      ) : (
        <Row label={words.ends}>
          <Ends name={first!} experiment={experiment} suffix="" />
        </Row>
      )}
      {!alone && (
        <Row label={words.and}>
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
        </Row>
      )}
      {!alone && second !== undefined && (
        <Row label={words.ends}>
          <Ends name={second} experiment={experiment} suffix="By" />
        </Row>
      )}
    </>
  );
}

/** Whether starts are taken from the map that is seen, or from between ends. */
function Over({ experiment }: { readonly experiment: Experiment }) {
  const { store } = useShared();
  const words = useExperimentWords().setUp;
  const asked = useApp((state) => state.frame.experiment);
  const own = asked?.from !== undefined || asked?.fromBy !== undefined;
  const { from, to, fromBy, toBy } = experiment;
  return (
    <>
      <Row label={words.over}>
        <Segments
          label={words.over}
          value={own ? 'own' : 'seen'}
          options={[
            ['seen', words.overs.seen],
            ['own', words.overs.own],
          ]}
          onChange={(value) =>
            changeExperiment(store, value === 'own' ? { from, to, fromBy, toBy } : { ...NO_ENDS, ...NO_ENDS_BY })
          }
        />
      </Row>
      {own && (
        <>
          <Row label="x">
            <Ends name="x" experiment={experiment} suffix="" />
          </Row>
          <Row label="y">
            <Ends name="y" experiment={experiment} suffix="By" />
          </Row>
        </>
      )}
    </>
  );
}

function Measured({ experiment }: { readonly experiment: Experiment }) {
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
  const follows = batch && !varied.includes('lr') && 'lr' in run.params;
  const aims = isPassage(measure) || (follows && policy === 'tuned');
  return (
    <>
      {follows && (
        <Row label={words.rate}>
          <Segments
            label={words.rate}
            value={policy}
            options={POLICIES.filter((one) => known || one !== 'tuned').map(
              (one) => [one, words.policies[one]] as const,
            )}
            onChange={(value) => changeExperiment(store, { policy: value })}
          />
        </Row>
      )}
      <Row label={words.measure}>
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
      </Row>
      {aims && (
        <Row label={words.target}>
          <NumberField
            label={words.target}
            hideLabel
            value={Number((100 * target).toPrecision(12))}
            range={[1e-6, 99.999]}
            onChange={(value) => changeExperiment(store, { target: Number((value / 100).toPrecision(12)) })}
          />
          <span>{words.ofExcess}</span>
        </Row>
      )}
      {measure === 'time' && varied.length > 1 && (
        <Row label={words.parallel}>
          <NumberField
            label={words.parallel}
            hideLabel
            whole
            value={experiment.parallel}
            range={[1, 1e15]}
            onChange={(value) => changeExperiment(store, { parallel: value })}
          />
        </Row>
      )}
      <Row label={words.draws}>
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
      </Row>
    </>
  );
}

/** Says of an experiment that makes no sense why it does not. */
function Complaint({ experiment }: { readonly experiment: Experiment }) {
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
        <Varied experiment={experiment} />
        <Measured experiment={experiment} />
        <Complaint experiment={experiment} />
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
