import '../../scenario/experimentCodec';
import type { ExperimentWords } from '../../locales/experiment/en';
import { ExperimentPanel } from './ExperimentPanel';
import { ExperimentStage } from './ExperimentStage';
import { RecordedOnly, useOnlyRecorded } from './RecordedOnly';
import { ExperimentContext } from './words';
import './experiment.css';
import './picture.css';
import './marks.css';
import './curves.css';
import './panel.css';
import './form.css';
import './table.css';
import './print.css';

interface Props {
  readonly words: ExperimentWords;
}

/** The picture of an experiment, in the place of the map. */
export function Stage({ words }: Props) {
  const recorded = useOnlyRecorded();
  return <ExperimentContext value={words}>{recorded ? <RecordedOnly /> : <ExperimentStage />}</ExperimentContext>;
}

/** What is varied and measured, how far it is, and what came of it at a place. */
export function Aside({ words }: Props) {
  const recorded = useOnlyRecorded();
  return <ExperimentContext value={words}>{!recorded && <ExperimentPanel />}</ExperimentContext>;
}
