import { useComparisonState } from '../compare/sideBySide';
import { useExperimentState } from '../experiment/experimentView';
import { useReliefState } from '../relief/reliefView';
import { useShared } from '../shell/context';
import { Failure } from './Failure';

/** Says of a view that is asked for that it is on its way, or did not come; the map stands in its place. */
export function ComingNote() {
  const { text } = useShared();
  const view = [useComparisonState(), useExperimentState(), useReliefState()].find(({ wanted }) => wanted);
  if (!view) return null;
  if (view.failures > 0) return <Failure failures={view.failures} />;
  return view.value ? null : (
    <p className="missing" role="status">
      {text.error.coming}
    </p>
  );
}
