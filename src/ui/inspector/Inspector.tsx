import { useEffect, useId, useState } from 'react';
import { toldLoss } from '../../core/toldLoss';
import { IconButton } from '../controls/IconButton';
import { TabList } from '../controls/TabList';
import { openStep } from '../lower/openStep';
import { RouteSwatch } from '../routes/RouteSwatch';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import './inspector.css';
import './rule.css';
import './arrows.css';
import './compass.css';
import './samples.css';
import './loop.css';
import './table.css';
import { CompassTab } from './CompassTab';
import { LoopTab } from './LoopTab';
import { point } from './pointed';
import { RuleTab } from './RuleTab';
import { SamplesTab } from './SamplesTab';
import { TableTab } from './TableTab';
import type { TabProps } from './tabProps';
import { useInspected, useResting } from './useInspected';

const TABS = { rule: RuleTab, directions: CompassTab, samples: SamplesTab, loop: LoopTab, table: TableTab } as const;
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];
/** What can be told of a step that was recorded: not how it was made. */
const RECORDED: readonly Tab[] = ['directions', 'table'];

function Head({ inspected: { place, route, index, t }, words }: TabProps) {
  const { store, text, format, palette } = useShared();
  const { scenario, trajectories } = useApp((state) => state.result);
  const { inspect } = store.getState();
  const asked = useApp((state) => state.inspecting !== undefined);
  const losses = toldLoss(route);
  const at = (k: number): string => `(${format.figures(route.x[k]!)}, ${format.figures(route.y[k]!)})`;
  return (
    <>
      <div className="row inspector-head" style={{ '--route': routeColour(palette, place) }}>
        <RouteSwatch place={place} />
        <select
          className="select small"
          aria-label={words.route}
          value={place}
          onChange={({ target }) => openStep(store, Number(target.value))}
        >
          {scenario.runs.map(({ optimizer }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
            <option key={i} value={i}>
              {text.routes.route(i + 1)} · {trajectories[i]?.outcome.recording?.name ?? text.optimizers[optimizer].name}
            </option>
          ))}
        </select>
        {asked && (
          <IconButton
            icon="close"
            label={text.app.close}
            className="button quiet inspector-close"
            onClick={() => inspect(undefined)}
          />
        )}
      </div>
      {t < route.length && (
        <p className="inspector-step">
          <strong>{(index === 0 ? words.next : words.step)(format.whole(t))}</strong>
          <span>
            {words.from} {at(t - 1)} {words.to} {at(t)}
          </span>
          <span>
            J {format.figures(losses[t - 1]!)} → {format.figures(losses[t]!)}
          </span>
        </p>
      )}
    </>
  );
}

interface Chosen extends Pick<TabProps, 'words'> {
  readonly chosen: Tab;
  choose(tab: Tab): void;
}

function Step({ inspected, words, chosen, choose }: Chosen & TabProps) {
  const { text } = useShared();
  const id = useId();
  const { route, step, t } = inspected;
  const recorded = route.outcome.recording !== undefined;
  const names = recorded ? RECORDED : NAMES;
  const tab = names.includes(chosen) ? chosen : names[0]!;
  const Content = TABS[tab];
  const anywhere = tab === 'directions' || tab === 'table';
  return (
    <>
      <Head inspected={inspected} words={words} />
      <TabList
        id={id}
        className="inspector-tabs"
        label={words.tabList}
        value={tab}
        tabs={names.map((name) => [name, words.tabs[name]] as const)}
        onChange={choose}
      />
      {recorded && <p className="hint">{tab === 'directions' ? text.recorded.slope : text.recorded.fixed}</p>}
      <div role="tabpanel" id={`${id}-panel`} className="inspector-panel" aria-labelledby={`${id}-${tab}`}>
        {t >= route.length ? (
          <p className="hint">{words.none}</p>
        ) : step || anywhere ? (
          <Content inspected={inspected} words={words} />
        ) : (
          <p className="hint">{words.elsewhere}</p>
        )}
      </div>
    </>
  );
}

const Asked = (props: Chosen) => <Step {...props} inspected={useInspected()} />;

const AtRest = (props: Chosen) => <Step {...props} inspected={useResting()} />;

/** Everything about the one update at the cursor of one route, in tabs; where none has been asked for, about a telling one. */
export function Inspector({ words }: Pick<TabProps, 'words'>) {
  const asked = useApp((state) => state.inspecting !== undefined);
  const [chosen, choose] = useState<Tab>('rule');
  useEffect(() => () => point(undefined), []);
  const Told = asked ? Asked : AtRest;
  return <Told words={words} chosen={chosen} choose={choose} />;
}
