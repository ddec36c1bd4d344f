import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { isShown, type Panel } from '../../scenario/parts';
import { Part } from '../controls/Part';
import { InspectorPlace } from '../inspector/InspectorPlace';
import { DataPlot, LossChart, RouteTable } from '../late/lateParts';
import { useApp, useShared } from '../shell/context';
import { openStep } from './openStep';
import './lower.css';

/** The loss, and what it is the loss of where the surface is fitted to data. */
function Charts() {
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  return (
    <>
      {fitted && (
        <Part id="data">
          <DataPlot />
        </Part>
      )}
      <Part id="loss">
        <LossChart />
      </Part>
    </>
  );
}

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

/** The tab that an arrow key, Home or End leads to. */
function nextTab(tabs: readonly Tab[], tab: Tab, key: string): Tab | undefined {
  const at = tabs.indexOf(tab);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[key];
  return to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
}

/** One of several panels at a time; the step that is laid open is one of them, and the store knows whether it is. */
function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { store, text } = useShared();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<Tab>();
  const inspecting = useApp((state) => state.inspecting !== undefined);
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  const others: readonly Tab[] = tabs.filter((tab) => tab !== 'step');
  const tab =
    inspecting && tabs.includes('step') ? 'step' : chosen && others.includes(chosen) ? chosen : (others[0] ?? 'step');
  const open = (next: Tab): void => {
    if (next === 'step') openStep(store);
    else {
      choose(next);
      store.getState().inspect(undefined);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextTab(tabs, tab, event.key);
    if (!next) return;
    event.preventDefault();
    open(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  const Content = CONTENTS[tab];
  return (
    <section className="panel lower" data-tab={tab} data-fitted={fitted} aria-label={text.lower.label}>
      <div ref={list} role="tablist" className="tabs" aria-label={text.lower.label} onKeyDown={onKeyDown}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => open(name)}
          >
            {text.lower[name === 'loss' && fitted ? 'data' : name]}
          </button>
        ))}
      </div>
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
