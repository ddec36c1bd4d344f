import { isShown } from '../../scenario/parts';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from './context';

/** The routes on one map, or side by side. */
export function ViewSwitch() {
  const { store, text } = useShared();
  const view = useApp((state) => state.frame.view);
  const shown = useApp((state) => isShown(state.frame, 'map'));
  if (!shown) return null;
  return (
    <Segments
      label={text.views.label}
      value={view}
      options={[
        ['map', text.views.map],
        ['3d', text.views.relief],
        ['compare', text.views.compare],
        ['experiment', text.views.experiment],
      ]}
      onChange={store.getState().setView}
    />
  );
}
