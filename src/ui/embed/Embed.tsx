import { dark } from '../../plot/palette';
import { type Control, isShown } from '../../scenario/parts';
import { Charts } from '../charts/Charts';
import { useComparison } from '../compare/sideBySide';
import { Part } from '../controls/Part';
import { useExperiment } from '../experiment/experimentView';
import { LiveRegion, PrintSheet, RouteTable, ScenePanel } from '../late/lateParts';
import { RoutesPanel } from '../routes/RoutesPanel';
import { useApp, useShared } from '../shell/context';
import { Header } from '../shell/Header';
import { MainView } from '../shell/MainView';
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
  const experiment = useExperiment();
  const any = (controls: readonly Control[]): boolean =>
    controls.some((id) => Array.from({ length: places }, (_, i) => i).some((place) => isShown(frame, id, place)));
  const routes = isShown(frame, 'routes') && !experiment && (!comparison || any(ROOMY));
  const aside =
    (['data', 'loss', 'scene', 'table', 'results'] as const).some((id) => isShown(frame, id)) ||
    routes ||
    (experiment !== undefined && isShown(frame, 'experiment'));
  return (
    <div
      className="embed"
      data-face={frame.ui}
      data-map={isShown(frame, 'map')}
      data-aside={aside}
      data-compared={comparison !== undefined}
      data-experiment={experiment !== undefined}
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
            <MainView />
          </div>
          {aside && (
            <div className="embed-aside">
              <div className="embed-parts">
                {experiment && (
                  <Part id="experiment">
                    <experiment.Aside words={experiment.experiment} />
                  </Part>
                )}
                {routes && <Part id="routes">{any(ROOMY) ? <RoutesPanel /> : <CompactRoutes />}</Part>}
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
          {!experiment && (
            <>
              <Part id="transport">
                <Transport />
              </Part>
              <Part id="outcomes">
                <Outcomes />
              </Part>
            </>
          )}
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
