import { useDeferredValue } from 'react';
import { useApp } from '../shell/context';
import { usePageLayout } from '../shell/usePageLayout';
import { ExperimentProgress } from './ExperimentProgress';
import { PlaceReading } from './PlaceReading';
import { SetUp } from './SetUp';
import { useExperimentPart } from './useModel';
import { Walk } from './Walk';

/** What is varied and measured, how far it is, and what came of it at a place; the reading stays in sight. */
export function ExperimentPanel() {
  // After the picture, in turns of its own.
  const seen = useDeferredValue(useExperimentPart((state) => state.seen));
  const full = useApp((state) => state.frame.ui === 'full');
  const layout = usePageLayout();
  const narrow = !full || layout === 'column';
  const reading = seen && <PlaceReading seen={seen} />;
  const walk = full && seen && <Walk seen={seen} compact={narrow} />;
  return (
    <div className="experiment-panel">
      <div className="experiment-column">
        {narrow && reading}
        {walk}
        {!narrow && reading}
      </div>
      <div className="experiment-column">
        <SetUp folded={narrow} />
        <ExperimentProgress />
      </div>
    </div>
  );
}
