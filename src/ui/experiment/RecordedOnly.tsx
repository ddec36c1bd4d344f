import { useEffect } from 'react';
import { isRecorded } from '../../core/recorded';
import { addRun } from '../../store/edits';
import { useApp, useShared } from '../shell/context';
import { completeFigure } from '../shell/painted';
import { useExperimentWords } from './words';

/** Whether there is nothing to experiment with: what was recorded can't be run again with other settings. */
export const useOnlyRecorded = (): boolean => useApp(({ scenario }) => scenario.runs.every(isRecorded));

/** Says so, and offers a route that can. */
export function RecordedOnly() {
  const { store, text } = useShared();
  const words = useExperimentWords();
  useEffect(completeFigure, []);
  return (
    <section className="experiment" data-state="untried">
      <p className="hint">{words.recordedOnly}</p>
      <p>
        <button type="button" className="button" onClick={() => store.getState().change(addRun)}>
          {text.routes.add}
        </button>
      </p>
    </section>
  );
}
