import { useId } from 'react';
import { useApp, useShared } from '../shell/context';
import { AddRoute } from './AddRoute';
import { RouteSwatch } from './RouteSwatch';
import { routeColour } from './routeColour';
import { useMethodName } from './useMethodName';
import { useTold } from './useTold';
import './tabs.css';

/** A route's sign, and what tells it from the others: its learning rate, if nothing else does. */
function Name({ place }: { readonly place: number }) {
  const { text, format } = useShared();
  const lr = useApp((state) => state.scenario.runs[place]?.params.lr);
  const name = useMethodName(place);
  const told = useTold(place);
  return (
    <>
      <RouteSwatch place={place} />
      <span className="hidden-text">{text.routes.route(place + 1)}</span>{' '}
      {told || (lr === undefined ? name : format.plain(lr))}
    </>
  );
}

interface Props {
  readonly open: number;
  onOpen(place: number): void;
}

/** Chooses the one route that is shown. */
export function RouteTabs({ open, onOpen }: Props) {
  const { text, palette } = useShared();
  const name = useId();
  const count = useApp((state) => state.scenario.runs.length);
  return (
    <div className="route-tabs">
      <fieldset>
        <legend className="hidden-text">{text.routes.shown}</legend>
        {Array.from({ length: count }, (_, place) => (
          <label
            // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
            key={place}
            style={{ '--route': routeColour(palette, place) }}
            data-chosen={place === open || undefined}
          >
            <input type="radio" name={name} checked={place === open} onChange={() => onOpen(place)} />
            <Name place={place} />
          </label>
        ))}
      </fieldset>
      <AddRoute bare onAdd={onOpen} />
    </div>
  );
}
