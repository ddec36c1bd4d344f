import { Icon } from '../controls/Icon';
import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';

/** Opens a file of tracks that were recorded elsewhere; only the full page opens files. */
export function AddTrack() {
  const { store, text } = useShared();
  const full = useApp((state) => state.frame.ui === 'full');
  return (
    full && (
      <Part id="add-route">
        <button type="button" className="add" onClick={() => store.getState().ask('track')}>
          <Icon name="plus" />
          {text.route.addTrack}
        </button>
      </Part>
    )
  );
}
