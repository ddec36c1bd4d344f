import { widened } from '../../plot/fitRoutes';
import type { Frame } from '../../plot/frame';
import type { EdgePill } from '../../plot/labels/outside';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import { fitting } from './fitting';

interface Props {
  readonly pills: readonly EdgePill[];
  readonly frame: Frame;
  /** CSS px to a px of their places. */
  readonly scale: number;
}

/** The names of marks that lie beyond the map's edge, with the way to them; a click widens the view. */
export function EdgePills({ pills, frame, scale }: Props) {
  const { store, text, palette } = useShared();
  return pills.map(({ name, x, y, place, box, angle }) => (
    <button
      key={`${name} ${x} ${y}`}
      type="button"
      className="map-pill"
      aria-label={text.onMap.bringIn(name)}
      style={fitting(box, scale)}
      onClick={() => store.getState().setDomain(widened(frame.domain, x, y))}
    >
      <span style={place === undefined ? undefined : { color: routeColour(palette, place) }}>{name}</span>
      <svg viewBox="-7 -7 14 14" aria-hidden="true">
        <path d="M-5 0H5M1-4 5 0 1 4" transform={`rotate(${(angle * 180) / Math.PI})`} />
      </svg>
    </button>
  ));
}
