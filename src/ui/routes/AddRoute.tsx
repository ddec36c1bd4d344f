import { MOST_RUNS } from '../../scenario/defaults';
import { addRun } from '../../store/edits';
import { Icon } from '../controls/Icon';
import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';

interface Props {
  /** Whether an icon must do. */
  readonly bare?: boolean;
  onAdd(place: number): void;
}

/** Room for another route. */
export function AddRoute({ bare = false, onAdd }: Props) {
  const { store, text } = useShared();
  const count = useApp((state) => state.scenario.runs.length);
  const full = count >= MOST_RUNS;
  const words = full ? text.routes.full : text.routes.add;
  return (
    <Part id="add-route">
      <button
        type="button"
        className="add"
        disabled={full}
        aria-label={bare ? words : undefined}
        onClick={() => {
          store.getState().change(addRun);
          onAdd(count);
        }}
      >
        <Icon name="plus" />
        {!bare && words}
      </button>
    </Part>
  );
}
