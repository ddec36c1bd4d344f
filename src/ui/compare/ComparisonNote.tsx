import { Failure } from '../late/Failure';
import { useShared } from '../shell/context';
import { useComparisonState } from './sideBySide';

/** Says of the comparison that it is on its way, or did not come; the map stands in its place. */
export function ComparisonNote() {
  const { text } = useShared();
  const { wanted, value, failures } = useComparisonState();
  if (!wanted) return null;
  if (failures > 0) return <Failure failures={failures} />;
  return value ? null : (
    <p className="missing" role="status">
      {text.error.coming}
    </p>
  );
}
