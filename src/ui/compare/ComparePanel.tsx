import { type ComponentProps, memo } from 'react';
import { IconButton } from '../controls/IconButton';
import { pinIcon } from '../controls/lateIcons';
import { Part } from '../controls/Part';
import { LearningRate } from '../rate/LearningRate';
import { RateField } from '../rate/RateField';
import { OutcomeLine } from '../routes/OutcomeLine';
import { RouteSwatch } from '../routes/RouteSwatch';
import { routeColour } from '../routes/routeColour';
import { useMethodName } from '../routes/useMethodName';
import { useApp, useShared } from '../shell/context';
import { DifferenceLine } from './DifferenceLine';
import { Others } from './Others';
import { PanelMap } from './PanelMap';
import { toldSettings } from './settings';
import { useWords } from './words';

interface Props extends ComponentProps<typeof PanelMap> {
  readonly reference: number | undefined;
  onPin(place: number): void;
}

/** The method by name, and what its settings are where they are not as usual. */
function Settings({ place }: { readonly place: number }) {
  const { text, format } = useShared();
  const words = useWords();
  const run = useApp((state) => state.scenario.runs[place]);
  const name = useMethodName(place);
  // The catalogue may have grown.
  useApp((state) => state.whole);
  if (!run) return null;
  const [, ...others] = toldSettings({ text, format, words }, run).filter(({ usual }) => !usual);
  return (
    <>
      {name} <Others settings={others} />
    </>
  );
}

/** One route: what it is made of, its map, its slider, how it ended, and how that differs from the reference. */
export const ComparePanel = memo(function ComparePanel({ place, reference, onPin, ...map }: Props) {
  const { text, palette } = useShared();
  const words = useWords();
  const name = text.routes.route(place + 1);
  const id = `compare-panel-${place}`;
  return (
    <li
      className="panel compare-panel"
      data-reference={reference === place}
      aria-labelledby={id}
      style={{ '--route': routeColour(palette, place) }}
    >
      <div className="compare-head">
        <RouteSwatch place={place} />
        <h3 id={id}>
          <span className="hidden-text">{name}: </span>
          <Settings place={place} />
        </h3>
        {reference === place && <span className="chip">{words.reference}</span>}
        <IconButton
          icon={pinIcon}
          label={words.pin(name)}
          className="button quiet route-button"
          aria-pressed={reference === place}
          onClick={() => onPin(place)}
        />
      </div>
      <PanelMap place={place} {...map} />
      <div className="route-top">
        <OutcomeLine place={place} />
        <Part id="lr" place={place}>
          <RateField place={place} />
        </Part>
      </div>
      <Part id="lr" place={place}>
        <LearningRate place={place} open />
      </Part>
      {reference !== undefined && reference !== place && <DifferenceLine place={place} reference={reference} />}
    </li>
  );
});
