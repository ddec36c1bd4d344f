import type { Experiment } from '../../core/explore/experiment';
import { variedOf } from '../../core/explore/vary';
import { NumberField } from '../controls/NumberField';
import { useApp, useShared } from '../shell/context';
import { changeExperiment } from './change';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** As far as coordinates and random seeds go. */
const FAR = 1e15;

interface Props {
  readonly name: string;
  readonly experiment: Experiment;
  /** Of the fields of the experiment that say the ends. */
  readonly suffix: '' | 'By';
}

/** The ends of an axis: what is asked for, or what is usual. */
export function Ends({ name, experiment, suffix }: Props) {
  const { store } = useShared();
  const words = useExperimentWords().setUp;
  const { scenario, objective } = useApp((state) => state.result);
  const names = useNames({ scenario, objective }, experiment.route);
  // Where what is asked for makes no sense, the axis that is still seen says what was usual.
  const axis = useExperimentPart(
    (state) => (state.question?.design ?? state.seen?.design)?.axes[suffix === '' ? 0 : 1],
  );
  const run = scenario.runs[experiment.route - 1]!;
  const parameter = variedOf(scenario, run, name, objective.samples)?.parameter;
  const [low, high] = name === 'lr' ? [1e-15, 1e12] : name === 'batch' ? [1, FAR] : (parameter?.range ?? [-FAR, FAR]);
  const whole = name === 'batch' || name === 'seed' || parameter?.integer === true;
  const usual = axis?.name === name ? axis.ends : [low, high];
  const [from, to] = [experiment[`from${suffix}`] ?? usual[0]!, experiment[`to${suffix}`] ?? usual[1]!];
  // Nothing is known of an axis before its route has been run.
  if (!axis && experiment[`from${suffix}`] === undefined) return null;
  const scale = name === 'batch' ? words.doubling : axis?.scale === 'log' ? words.log : '';
  const field = (end: 'from' | 'to', value: number) => (
    <NumberField
      label={words.end(names.name(name), words[end])}
      hideLabel
      value={value}
      range={[low, high]}
      whole={whole}
      // Both ends are said, lest the other follow its slider.
      onChange={(next) =>
        changeExperiment(store, { [`from${suffix}`]: from, [`to${suffix}`]: to, [`${end}${suffix}`]: next })
      }
    />
  );
  return (
    <span className="experiment-ends">
      {field('from', from)}
      <span aria-hidden="true">–</span>
      {field('to', to)}
      {scale && <span className="experiment-scale">{scale}</span>}
      {from > to && (
        <span className="experiment-complaint" role="alert">
          {words.turned}
        </span>
      )}
    </span>
  );
}
