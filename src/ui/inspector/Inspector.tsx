import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
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
import { useInspected } from './useInspected';

const TABS = { rule: RuleTab, directions: CompassTab, samples: SamplesTab, loop: LoopTab, table: TableTab } as const;
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

/** The tab that an arrow key, Home or End leads to. */
function nextTab(tab: Tab, key: string): Tab | undefined {
  const at = NAMES.indexOf(tab);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: NAMES.length - 1 }[key];
  return to === undefined ? undefined : NAMES[(to + NAMES.length) % NAMES.length];
}

function Head({ inspected: { place, route, index, t }, words }: TabProps) {
  const { store, text, format, palette } = useShared();
  const runs = useApp((state) => state.result.scenario.runs);
  const { inspect } = store.getState();
  const at = (k: number): string => `(${format.figures(route.x[k]!)}, ${format.figures(route.y[k]!)})`;
  return (
    <>
      <div className="row inspector-head" style={{ '--route': routeColour(palette, place) }}>
        <RouteSwatch place={place} />
        <select
          className="select small"
          aria-label={words.route}
          value={place}
          onChange={(event) => inspect(Number(event.target.value))}
        >
          {runs.map(({ optimizer }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
            <option key={i} value={i}>
              {text.routes.route(i + 1)} · {text.optimizers[optimizer].name}
            </option>
          ))}
        </select>
      </div>
      {t < route.length && (
        <p className="inspector-step">
          <strong>{(index === 0 ? words.next : words.step)(format.whole(t))}</strong>
          <span>
            {words.from} {at(t - 1)} {words.to} {at(t)}
          </span>
          <span>
            J {format.figures(route.loss[t - 1]!)} → {format.figures(route.loss[t]!)}
          </span>
        </p>
      )}
    </>
  );
}

/** Everything about the one update at the cursor of one route, in tabs. */
export function Inspector({ words }: Pick<TabProps, 'words'>) {
  const inspected = useInspected();
  const [tab, setTab] = useState<Tab>('rule');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const Content = TABS[tab];
  useEffect(() => () => point(undefined), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextTab(tab, event.key);
    if (!next) return;
    event.preventDefault();
    setTab(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[NAMES.indexOf(next)]?.focus();
  };
  const { route, step, t } = inspected;
  const anywhere = tab === 'directions' || tab === 'table';
  return (
    <>
      <Head inspected={inspected} words={words} />
      <div ref={list} role="tablist" className="inspector-tabs" aria-label={words.tabList} onKeyDown={onKeyDown}>
        {NAMES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === tab}
            aria-controls={`${id}-panel`}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
          >
            {words.tabs[name]}
          </button>
        ))}
      </div>
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
