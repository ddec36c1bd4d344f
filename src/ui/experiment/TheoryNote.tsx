import { isPassage } from '../../core/explore/experiment';
import type { RunSpec } from '../../core/scenario';
import type { ExperimentWords } from '../../locales/experiment/en';
import { useShared } from '../shell/context';
import { usePageLayout } from '../shell/usePageLayout';
import type { Seen } from './question';
import { bestValues } from './routeValues';
import { useExperimentPart } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** The bound as a formula, where nothing is set that changes it. */
function edgeFormula({ optimizer, params }: RunSpec, { edges }: ExperimentWords['theory']): string | undefined {
  if (params.weightDecay || params.dampening) return undefined;
  return Object.hasOwn(edges, optimizer) ? edges[optimizer as keyof typeof edges] : undefined;
}

/** What theory says of an experiment, and where it is silent; what such an experiment can't show. */
export function TheoryNote({ seen }: { readonly seen: Seen }) {
  const { format } = useShared();
  const words = useExperimentWords().theory;
  const narrow = usePageLayout() === 'column';
  const theory = useExperimentPart((state) => state.theory);
  const { experiment, design } = seen;
  const table = useExperimentPart((state) => state.table);
  const names = useNames(seen, experiment.route);
  if (!theory) return null;
  const notes: string[] = [];
  const best = table || !theory.best ? undefined : bestValues(design, theory.best);
  const drawn = best?.every((value, i) => value >= design.axes[i]!.ends[0] && value <= design.axes[i]!.ends[1]);
  if (best && drawn) notes.push(words.best(names.values(design, best)));
  if (theory.silence) notes.push(words[theory.silence]);
  const { batch } = theory;
  if (batch) {
    const { law, epochs, updates } = batch;
    const sizes = design.axes[0].values;
    const past = Array.from(sizes).findIndex((_, i) => epochs[i]! > 1 && Number.isFinite(updates[i]!));
    if (past >= 0) notes.push(words.epochs(format.whole(sizes[past]!)));
    if (law && isPassage(experiment.measure))
      notes.push(words.saturates(format.whole(Math.ceil(law.least)), format.whole(law.critical)));
  }
  const lines = !table && design.axes.length === 2 && theory.edges?.some((edge) => edge > 0);
  if (lines) notes.unshift(words.edge(edgeFormula(design.route, words)));
  if (seen.objective.surface.fit && design.settings.every(({ touches }) => touches !== 'start'))
    notes.push(words.optimization);
  if (notes.length === 0) return null;
  const note = <p className="experiment-theory">{notes.join(words.gap)}</p>;
  if (!narrow) return note;
  return (
    <details className="experiment-about">
      <summary>{words.heading}</summary>
      {note}
    </details>
  );
}
