import { useId, useState } from 'react';
import { isShown, TABS, type TabId } from '../../scenario/parts';
import { useMedia } from '../browser/useMedia';
import { Charts } from '../charts/Charts';
import { TabList } from '../controls/TabList';
import { useApp, useShared } from '../shell/context';
import { openStep } from './openStep';
import { TabPanel } from './TabPanel';
import './lower.css';

/** The charts, or a panel of the table. */
type Tab = 'loss' | TabId;

/** One of several panels at a time; the step that is laid open is one of them, and the store knows whether it is. */
function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { store, text } = useShared();
  const id = useId();
  const [chosen, choose] = useState<Tab>();
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  const others: readonly Tab[] = tabs.filter((tab) => tab !== 'inspector');
  const tab =
    inspecting && tabs.includes('inspector')
      ? 'inspector'
      : chosen && others.includes(chosen)
        ? chosen
        : (others[0] ?? 'inspector');
  const open = (next: Tab): void => {
    if (next === 'inspector') openStep(store, store.getState().inspecting ?? 0);
    else {
      choose(next);
      store.getState().inspect(undefined);
    }
  };
  return (
    <section className="panel lower" data-tab={tab} data-fitted={fitted} aria-label={text.lower.label}>
      <TabList
        id={id}
        className="tabs"
        label={text.lower.label}
        value={tab}
        tabs={tabs.map((id) => [id, id === 'loss' ? text.lower[fitted ? 'data' : id] : text.panels[id].name] as const)}
        onChange={open}
      />
      <div role="tabpanel" id={`${id}-panel`} className="lower-panel" aria-labelledby={`${id}-${tab}`}>
        {tab === 'loss' ? <Charts /> : <TabPanel id={tab} />}
      </div>
    </section>
  );
}

/** Loss, step and numbers, as tabs; with room for it the charts stand above the tabs of the others, and so does the step. */
export function Lower({ wide }: { readonly wide: boolean }) {
  const { panels } = useShared().text;
  const frame = useApp((state) => state.frame);
  const tall = useMedia('(min-height: 62em)');
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  const charts = !wide && (isShown(frame, 'loss') || isShown(frame, 'data'));
  // Names that the opening scene can do without come with the rest of the words.
  const others = TABS.filter((id) => isShown(frame, id) && id in panels);
  const apart = wide && tall && !fitted && others.includes('inspector');
  const tabs: readonly Tab[] = charts ? ['loss', ...others] : others.filter((id) => !(apart && id === 'inspector'));
  return (
    <>
      {wide && <Charts />}
      {apart && (
        <section className="panel step-card">
          <h2 className="heading step-card-title">{panels.inspector.name}</h2>
          <TabPanel id="inspector" />
        </section>
      )}
      {tabs.length > 0 && <Tabs tabs={tabs} />}
    </>
  );
}
