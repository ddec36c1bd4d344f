import { dark } from '../../plot/palette';
import { type Control, isShown } from '../../scenario/parts';
import { Charts } from '../charts/Charts';
import { ComparisonNote } from '../compare/ComparisonNote';
import { useComparison } from '../compare/sideBySide';
import { Part } from '../controls/Part';
import { LiveRegion, PrintSheet, RouteTable, ScenePanel } from '../late/lateParts';
import { LossMap } from '../map/LossMap';
import { NoMap } from '../map/NoMap';
import { RoutesPanel } from '../routes/RoutesPanel';
import { useApp, useShared } from '../shell/context';
import { Header } from '../shell/Header';
import { StageBar } from '../shell/StageBar';
import { Transport } from '../transport/Transport';
import { CompactRoutes } from './CompactRoutes';
import { EmbedProblems } from './EmbedProblems';
import { Foot } from './Foot';

export { live } from './live';

import { Outcomes } from './Outcomes';
import './embed.css';
import './compact.css';
import './play.css';
import './problems.css';

/** Controls that ask for more room than the compact routes have, and those that stand above the map. */
const ROOMY = ['optimizer', 'rule', 'batch', 'parameters', 'schedule', 'route-menu', 'add-route'] as const;
const BAR = ['surface', 'data-set', 'formula'] as const;

/** The page as it stands in a frame of another's: the figure first, the rest as the address asks for it. */
export function Embed() {
  const { text, palette } = useShared();
  const frame = useApp((state) => state.frame);
  const places = useApp((state) => state.scenario.runs.length);
  const comparison = useComparison();
  const any = (controls: readonly Control[]): boolean =>
    controls.some((id) => Array.from({ length: places }, (_, i) => i).some((place) => isShown(frame, id, place)));
  const aside =
    (['data', 'loss', 'scene', 'table', 'results'] as const).some((id) => isShown(frame, id)) ||
    (isShown(frame, 'routes') && (!comparison || any(ROOMY)));
  return (
    <div
      className="embed"
      data-face={frame.ui}
      data-map={isShown(frame, 'map')}
      data-aside={aside}
      data-compared={comparison !== undefined}
    >
      <Part id="header">
        <Header dark={palette === dark} />
      </Part>
      <main className="embed-main">
        {!isShown(frame, 'header') && <h1 className="hidden-text">{text.app.title}</h1>}
        <div className="embed-body">
          <div className="embed-stage">
            <EmbedProblems />
            {any(BAR) && <StageBar />}
            <ComparisonNote />
            <Part id="map" instead={<NoMap />}>
              {comparison ? <comparison.Compare words={comparison.comparison} /> : <LossMap />}
            </Part>
          </div>
          {aside && (
            <div className="embed-aside">
              <div className="embed-parts">
                <Part id="routes">{any(ROOMY) ? <RoutesPanel /> : !comparison && <CompactRoutes />}</Part>
                {comparison && (
                  <Part id="results">
                    <comparison.Results words={comparison.comparison} />
                  </Part>
                )}
                <Charts />
                <Part id="scene">
                  <ScenePanel />
                </Part>
                <Part id="table">
                  <RouteTable />
                </Part>
              </div>
            </div>
          )}
        </div>
        <div className="embed-play">
          <Part id="transport">
            <Transport />
          </Part>
          <Part id="outcomes">
            <Outcomes />
          </Part>
          <Part id="foot">
            <Foot />
          </Part>
        </div>
      </main>
      <LiveRegion />
      <PrintSheet />
    </div>
  );
}
