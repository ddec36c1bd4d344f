import { useState } from 'react';
import { isShown } from '../../scenario/parts';
import { useMedia } from '../browser/useMedia';
import { Part } from '../controls/Part';
import { Failure } from '../late/Failure';
import { LearningRate } from '../rate/LearningRate';
import { RateField } from '../rate/RateField';
import { usePainting } from '../rate/usePainting';
import { OutcomeLine } from '../routes/OutcomeLine';
import { RouteSwatch } from '../routes/RouteSwatch';
import { RouteTabs } from '../routes/RouteTabs';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import '../routes/routes.css';

interface RouteProps {
  readonly place: number;
  /** Whether the parts of its slider are named. */
  readonly open: boolean;
}

function CompactRoute({ place, open }: RouteProps) {
  const { text, palette } = useShared();
  const slides = useApp((state) => isShown(state.frame, 'lr', place));
  return (
    <li className="compact-route route" data-slides={slides} style={{ '--route': routeColour(palette, place) }}>
      <h3 className="hidden-text">{text.routes.route(place + 1)}</h3>
      <div className="route-top">
        <span className="route-sign">
          <RouteSwatch place={place} />
        </span>
        <OutcomeLine place={place} named />
        <Part id="lr" place={place}>
          <RateField place={place} />
        </Part>
      </div>
      <Part id="lr" place={place}>
        <LearningRate place={place} open={open} />
      </Part>
    </li>
  );
}

/** The routes with their learning rates alone, in the room that a frame has; where that is little, one at a time. */
export function CompactRoutes() {
  const { text } = useShared();
  const { failures } = usePainting();
  const count = useApp((state) => state.scenario.runs.length);
  const narrow = useMedia('(max-width: 34.99em)');
  const [chosen, open] = useState(0);
  const place = Math.min(chosen, count - 1);
  const all = Array.from({ length: count }, (_, i) => i);
  const frame = useApp((state) => state.frame);
  // In a column those without a slider take a line each, for which there is room.
  const tall = frame.fit === 'column' ? all.filter((i) => isShown(frame, 'lr', i)).length : count;
  const alone = narrow && tall > 1;
  const places = all.filter((i) => !alone || i === place);
  return (
    <section className="routes compact-routes" aria-labelledby="routes-heading">
      <h2 className="hidden-text" id="routes-heading" tabIndex={-1}>
        {text.routes.count(count)}
      </h2>
      {alone && <RouteTabs open={place} onOpen={open} />}
      <ol className="route-list">
        {places.map((i) => (
          <CompactRoute key={i} place={i} open={alone || i === count - 1} />
        ))}
      </ol>
      {failures > 0 && <Failure failures={failures} />}
    </section>
  );
}
