import type { Frame } from '../../plot/frame';
import { eventually } from '../late/again';
import { Fetched } from '../late/Fetched';
import { late } from '../late/late';

const arrows = late(() => eventually(() => import('../inspector/MapArrows')));

/** The step that is laid open, on the map; fetched when the first one is. */
export function StepOnMap({ frame }: { readonly frame: Frame }) {
  return <Fetched part={arrows}>{({ MapArrows }) => <MapArrows frame={frame} />}</Fetched>;
}
