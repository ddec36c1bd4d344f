import { ENDS } from '../../core/ends';
import { isPassage } from '../../core/explore/experiment';
import { NumberField } from '../controls/NumberField';
import { Range } from '../controls/Range';
import { useShared } from '../shell/context';
import { changeExperiment } from './change';
import { PlaneLegend, Swatch } from './PlaneLegend';
import type { Seen } from './question';
import { shareLook } from './shareLook';
import { useKindNames } from './useKindNames';
import { useExperimentWords } from './words';

/** Powers of two that the slider of samples at once runs over, and the most that may be typed. */
const DOUBLINGS = 13;
const MOST = 1e15;

/** How many samples a machine looks at at once. */
function Parallel({ parallel }: { readonly parallel: number }) {
  const { store, format } = useShared();
  const words = useExperimentWords();
  const position = Math.min(DOUBLINGS, Math.round(Math.log2(parallel)));
  return (
    <div className="experiment-parallel">
      <label htmlFor="experiment-parallel">{words.curves.parallel}</label>
      <Range
        id="experiment-parallel"
        min={0}
        max={DOUBLINGS}
        value={position}
        aria-valuetext={format.whole(parallel)}
        onMove={(value) => changeExperiment(store, { parallel: 2 ** value })}
      />
      <NumberField
        label={words.curves.parallel}
        hideLabel
        whole
        value={parallel}
        range={[1, MOST]}
        onChange={(value) => changeExperiment(store, { parallel: value })}
      />
    </div>
  );
}

/** What curves mean that does not stand beside them. */
export function CurveLegend({ seen }: { readonly seen: Seen }) {
  const { format, palette } = useShared();
  const words = useExperimentWords();
  const nameOf = useKindNames(seen);
  const { experiment, findings, scenario, design } = seen;
  const { measure } = experiment;
  const timed = design.axes[0].name === 'batch' && (measure === 'updates' || measure === 'time');
  if (measure === 'outcome' && findings.draws === 1) return <PlaneLegend seen={seen} />;
  if (measure === 'outcome') {
    const seenEnds = new Set(findings.trials.ends);
    return (
      <ul className="experiment-legend" aria-label={words.legend.label}>
        {ENDS.map(
          (end, code) =>
            end !== 'unknown' &&
            seenEnds.has(code) && (
              <li key={end}>
                <Swatch look={shareLook(end, palette)} />
                <span>{nameOf({ end, minimum: undefined })}</span>
              </li>
            ),
        )}
      </ul>
    );
  }
  const notes = [
    ...(findings.draws > 1 ? [words.curves.median(format.whole(findings.draws)), words.curves.band] : []),
    ...(findings.means && measure === 'updates' ? [words.curves.mean] : []),
    ...(findings.trials.values.includes(Number.POSITIVE_INFINITY)
      ? [isPassage(measure) ? words.curves.missed(format.whole(scenario.steps)) : words.curves.lost]
      : []),
  ];
  return (
    <div className="experiment-below">
      {timed && <Parallel parallel={experiment.parallel} />}
      {notes.length > 0 && <p className="experiment-note">{notes.join(' · ')}</p>}
    </div>
  );
}
