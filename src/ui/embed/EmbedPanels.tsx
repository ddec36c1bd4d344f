import { type Control, isEmbeddable, isShown, type PanelId, TABS } from '../../scenario/parts';
import { Charts } from '../charts/Charts';
import { useComparison } from '../compare/sideBySide';
import { Part } from '../controls/Part';
import { useExperiment } from '../experiment/experimentView';
import { ScenePanel } from '../late/lateParts';
import { TabPanel } from '../lower/TabPanel';
import { RoutesPanel } from '../routes/RoutesPanel';
import { useApp } from '../shell/context';
import { CompactRoutes } from './CompactRoutes';

/** Controls that ask for more room than the compact routes have. */
const ROOMY: readonly Control[] = ['optimizer', 'rule', 'batch', 'parameters', 'schedule', 'route-menu', 'add-route'];

const OTHERS: readonly PanelId[] = ['data', 'loss', 'scene', 'results', ...TABS.filter(isEmbeddable)];

/** Whether any route has a control for which the compact routes have no room. */
function useRoomy(): boolean {
  const frame = useApp((state) => state.frame);
  const runs = useApp((state) => state.scenario.runs.length);
  return ROOMY.some((id) => Array.from({ length: runs }).some((_, place) => isShown(frame, id, place)));
}

/** Whether the routes have a panel: beside maps side by side, which show them, only for what those lack. */
function useRoutes(): boolean {
  const shown = useApp((state) => isShown(state.frame, 'routes'));
  const roomy = useRoomy();
  const comparison = useComparison();
  const experiment = useExperiment();
  return shown && !experiment && (!comparison || roomy);
}

/** Whether an embed has any panel beside its map. */
export function usePanels(): boolean {
  const frame = useApp((state) => state.frame);
  const routes = useRoutes();
  const experiment = useExperiment();
  return (
    routes || OTHERS.some((id) => isShown(frame, id)) || (experiment !== undefined && isShown(frame, 'experiment'))
  );
}

/** The panels of an embed, one below the other; in a column the chart follows the clock that moves over it. */
export function EmbedPanels() {
  const roomy = useRoomy();
  const column = useApp(({ frame }) => frame.fit === 'column');
  const routes = useRoutes();
  const comparison = useComparison();
  const experiment = useExperiment();
  return (
    <div className="embed-parts">
      {experiment && (
        <Part id="experiment">
          <experiment.Aside words={experiment.experiment} />
        </Part>
      )}
      {column && <Charts />}
      {routes && <Part id="routes">{roomy ? <RoutesPanel /> : <CompactRoutes />}</Part>}
      {comparison && (
        <Part id="results">
          <comparison.Results words={comparison.comparison} />
        </Part>
      )}
      {!column && <Charts />}
      <Part id="scene">
        <ScenePanel />
      </Part>
      {TABS.filter(isEmbeddable).map((id) => (
        <TabPanel key={id} id={id} />
      ))}
    </div>
  );
}
