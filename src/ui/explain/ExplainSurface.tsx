import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';
import { ExplainButton } from './ExplainButton';

/** Asks what the surface is. */
export function ExplainSurface() {
  const { text } = useShared();
  const id = useApp((state) => state.scenario.surface.id);
  return (
    <Part id="explain">
      <ExplainButton name={text.surfaces[id].name} subject={{ kind: 'surface', id }} />
    </Part>
  );
}
