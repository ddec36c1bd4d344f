import { useId, useState } from 'react';
import { isShown, type Panel } from '../../scenario/parts';
import { Charts } from '../charts/Charts';
import { Part } from '../controls/Part';
import { TabList } from '../controls/TabList';
import { InspectorPlace } from '../inspector/InspectorPlace';
import { RouteTable } from '../late/lateParts';
import { useApp, useShared } from '../shell/context';
import { openStep } from './openStep';
import './lower.css';

const Step = () => (
  <Part id="inspector">
    <InspectorPlace />
  </Part>
);

const Numbers = () => (
  <Part id="table">
    <RouteTable />
  </Part>
);

const CONTENTS = { loss: Charts, step: Step, numbers: Numbers } as const;
type Tab = keyof typeof CONTENTS;

/** The panels that stand in each, as the address names them. */
const PANELS: Readonly<Record<Tab, readonly Panel[]>> = {
  loss: ['loss', 'data'],
  step: ['inspector'],
  numbers: ['table'],
};

/** One of several panels at a time; the step that is laid open is one of them, and the store knows whether it is. */
function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { store, text } = useShared();
  const id = useId();
  const [chosen, choose] = useState<Tab>();
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  const others: readonly Tab[] = tabs.filter((tab) => tab !== 'step');
  const tab =
    inspecting && tabs.includes('step') ? 'step' : chosen && others.includes(chosen) ? chosen : (others[0] ?? 'step');
  const open = (next: Tab): void => {
    if (next === 'step') openStep(store, store.getState().inspecting ?? 0);
    else {
      choose(next);
      store.getState().inspect(undefined);
    }
  };
  const Content = CONTENTS[tab];
  return (
    <section className="panel lower" data-tab={tab} data-fitted={fitted} aria-label={text.lower.label}>
      <TabList
        id={id}
        className="tabs"
        label={text.lower.label}
        value={tab}
        tabs={tabs.map((name) => [name, text.lower[name === 'loss' && fitted ? 'data' : name]] as const)}
        onChange={open}
      />
      <div role="tabpanel" id={`${id}-panel`} className="lower-panel" aria-labelledby={`${id}-${tab}`}>
        <Content />
      </div>
    </section>
  );
}

/** Loss, step and numbers, as tabs; with room for it the charts stand above the tabs of the others. */
export function Lower({ wide }: { readonly wide: boolean }) {
  const frame = useApp((state) => state.frame);
  const all = (Object.keys(CONTENTS) as Tab[]).filter((tab) => PANELS[tab].some((panel) => isShown(frame, panel)));
  const tabs = wide ? all.filter((tab) => tab !== 'loss') : all;
  return (
    <>
      {wide && <Charts />}
      {tabs.length > 0 && <Tabs tabs={tabs} />}
    </>
  );
}
