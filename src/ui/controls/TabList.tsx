import type { KeyboardEvent } from 'react';

interface Props<T extends string> {
  /** What the tabs' ids begin with; their panel's is `ID-panel`. */
  readonly id: string;
  readonly className: string;
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly (readonly [value: T, name: string])[];
  onChange(value: T): void;
}

/** Tabs of one panel: one of them can be stopped at, and the arrow keys, Home and End go through them. */
export function TabList<T extends string>({ id, className, label, value, tabs, onChange }: Props<T>) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(([tab]) => tab === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]?.[0];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div role="tablist" className={className} aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(([tab, name]) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${id}-${tab}`}
          aria-selected={tab === value}
          aria-controls={`${id}-panel`}
          tabIndex={tab === value ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
