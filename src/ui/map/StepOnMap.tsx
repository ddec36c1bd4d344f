import type { Frame } from '../../plot/frame';
import { useFetched } from '../useFetched';

const load = () => import('../inspector/StepArrows');

/** The step that is laid open, on the map; fetched when the first one is. */
export function StepOnMap({ frame }: { readonly frame: Frame }) {
  const [fetched] = useFetched(load, '');
  return fetched && fetched !== 'failed' ? <fetched.StepArrows frame={frame} /> : null;
}
