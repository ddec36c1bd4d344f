import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { isShown, type Panel } from '../../scenario/parts';
import { Part } from '../controls/Part';
import { InspectorPlace } from '../inspector/InspectorPlace';
import { DataPlot, LossChart, RouteTable } from '../late/lateParts';
import { useApp, useShared } from '../shell/context';
import { openStep } from './openStep';
import './lower.css';

/** What is told of the routes beneath them, each with the panel that it is to the address. */
const PANELS = { loss: 'loss', data: 'data', step: 'inspector', numbers: 'table' } as const satisfies Record<
  string,
  Panel
>;
const CONTENTS = { loss: LossChart, data: DataPlot, step: InspectorPlace, numbers: RouteTable } as const;
type Tab = keyof typeof PANELS;

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
    <section className="panel lower" data-tab={tab} aria-label={text.lower.label}>
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
            {text.lower[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} className="lower-panel" aria-labelledby={`${id}-${tab}`}>
        <Part id={PANELS[tab]}>
          <Content />
        </Part>
      </div>
    </section>
  );
}

/** Loss, data, step and numbers, as tabs; with room for it the charts stand above the tabs of the others. */
export function Lower({ wide }: { readonly wide: boolean }) {
  const frame = useApp((state) => state.frame);
  const fitted = useApp((state) => state.result.objective.surface.fit !== undefined);
  const all = (Object.keys(PANELS) as Tab[]).filter((tab) => isShown(frame, PANELS[tab]) && (tab !== 'data' || fitted));
  const charts: readonly Tab[] = wide ? all.filter((tab) => tab === 'loss' || tab === 'data') : [];
  const tabs = all.filter((tab) => !charts.includes(tab));
  return (
    <>
      {charts.includes('data') && (
        <Part id="data">
          <DataPlot />
        </Part>
      )}
      {charts.includes('loss') && (
        <Part id="loss">
          <LossChart />
        </Part>
      )}
      {tabs.length > 0 && <Tabs tabs={tabs} />}
    </>
  );
}
