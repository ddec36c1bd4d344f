import { type MouseEvent, memo } from 'react';
import { useComparison } from '../compare/sideBySide';
import { Part } from '../controls/Part';
import { LearningRate } from '../rate/LearningRate';
import { RateField } from '../rate/RateField';
import { useShared } from '../shell/context';
import { LateSettings } from './lateSettings';
import { OutcomeLine } from './OutcomeLine';
import { RouteSwatch } from './RouteSwatch';
import { routeColour } from './routeColour';

interface Props {
  readonly place: number;
  /** Whether its settings are shown. */
  readonly open: boolean;
  onOpen(place: number): void;
}

/** One route: what became of it, and its learning rate; open, all that it is made of. */
export const RouteRow = memo(function RouteRow({ place, open, onOpen }: Props) {
  const { text, palette } = useShared();
  const compared = useComparison();
  const route = text.routes.route(place + 1);
  // A press on what is told opens the row; the keyboard has the button with the route's sign.
  const onClick = ({ target }: MouseEvent): void => {
    if (target instanceof Element && !target.closest('button, input, select, label')) onOpen(place);
  };
  return (
    <li className="route" data-open={open} style={{ '--route': routeColour(palette, place) }}>
      <h3 className="hidden-text">{route}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: beside a button that does the same */}
      <div className="route-top" onClick={onClick}>
        <button
          type="button"
          className="route-sign"
          aria-label={text.routes.settings(place + 1)}
          title={text.routes.settings(place + 1)}
          aria-expanded={open}
          onClick={() => onOpen(place)}
        >
          <RouteSwatch place={place} />
        </button>
        {compared ? <compared.Name words={compared.comparison} place={place} /> : <OutcomeLine place={place} named />}
        {!compared && (
          <Part id="lr" place={place}>
            <RateField place={place} />
          </Part>
        )}
      </div>
      {!compared && (
        <Part id="lr" place={place}>
          <LearningRate place={place} open={open} />
        </Part>
      )}
      {open && <LateSettings place={place} onOpen={onOpen} />}
    </li>
  );
});
