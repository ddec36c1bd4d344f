import { useState } from 'react';
import { flushSync } from 'react-dom';
import { isRecorded } from '../../core/recorded';
import { isShown } from '../../scenario/parts';
import { useMedia } from '../browser/useMedia';
import { Part } from '../controls/Part';
import { AddTrack, ScenePanel } from '../late/lateParts';
import { PaintNote } from '../rate/PaintNote';
import { useApp, useShared } from '../shell/context';
import type { PageLayout } from '../shell/usePageLayout';
import { AddRoute } from './AddRoute';
import { RouteRow } from './RouteRow';
import { RouteTabs } from './RouteTabs';
import './routes.css';

/** From where and how far all routes go, and a way to change it. */
function Head({ open, onChange }: { readonly open: boolean; readonly onChange: (() => void) | undefined }) {
  const { text, format } = useShared();
  const count = useApp((state) => state.scenario.runs.length);
  const recorded = useApp((state) => state.scenario.runs.every(isRecorded));
  const steps = useApp((state) => state.scenario.steps);
  const [x, y] = useApp((state) => state.scenario.start);
  return (
    <div className="routes-head">
      <h2 className="heading" id="routes-heading" tabIndex={-1}>
        {text.routes.count(count)}
      </h2>
      <span className="routes-from">
        {!recorded && text.routes.from(format.value(x), format.value(y), format.whole(steps))}
      </span>
      {onChange && (
        <button type="button" className="link" aria-expanded={open} onClick={onChange}>
          {text.routes.change}
        </button>
      )}
    </div>
  );
}

interface Props {
  /** How the page is laid out; absent in the frame of another page, where all that is shown of a route is in sight. */
  readonly layout?: PageLayout;
}

/** All routes, one of them open; in one column it stands alone, and the others are tabs. */
export function RoutesPanel({ layout }: Props) {
  const { text } = useShared();
  const count = useApp((state) => state.scenario.runs.length);
  const tall = useMedia('(min-width: 120em) and (min-height: 81em)');
  const [chosen, open] = useState(0);
  const [walk, setWalk] = useState(false);
  const changeable = useApp((state) => isShown(state.frame, 'scene')) && layout === 'beside';
  const place = Math.min(chosen, count - 1);
  const alone = layout === 'column' && count > 1;
  const places = Array.from({ length: count }, (_, i) => i);
  return (
    <section className="panel routes" aria-labelledby="routes-heading">
      {layout === 'column' ? (
        <h2 className="hidden-text" id="routes-heading" tabIndex={-1}>
          {text.routes.count(count)}
        </h2>
      ) : (
        <Head open={walk} onChange={changeable ? () => setWalk(!walk) : undefined} />
      )}
      {changeable && walk && (
        <Part id="scene">
          <ScenePanel />
        </Part>
      )}
      {alone && <RouteTabs open={place} onOpen={open} />}
      <ol className="route-list">
        {places
          .filter((i) => !alone || i === place)
          .map((i) => (
            <RouteRow key={i} place={i} open={i === place || tall || layout === undefined} onOpen={open} />
          ))}
      </ol>
      <PaintNote />
      {!alone && (
        <div className="adds">
          <AddRoute onAdd={(next) => flushSync(() => open(next))} />
          <AddTrack />
        </div>
      )}
    </section>
  );
}
