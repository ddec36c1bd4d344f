import type { WidgetTraits } from '../../src/embed/widgetModel';

type Listener = () => void;

/** Stands in for a notebook's model: keeps traits, tells of their changes, and counts what is saved and who listens. */
export function createNotebookModel(traits: WidgetTraits) {
  const values: { -readonly [K in keyof WidgetTraits]: WidgetTraits[K] } = { ...traits };
  const listeners = new Map<string, Set<Listener>>();
  const of = (event: string): Set<Listener> => listeners.get(event) ?? new Set();
  let saved = 0;
  return {
    get: <K extends keyof WidgetTraits>(trait: K): WidgetTraits[K] => values[trait],
    set<K extends keyof WidgetTraits>(trait: K, value: WidgetTraits[K]): void {
      values[trait] = value;
      for (const listener of of(`change:${trait}`)) listener();
    },
    save_changes(): void {
      saved++;
    },
    on(event: string, listener: Listener): void {
      listeners.set(event, of(event).add(listener));
    },
    off(event: string, listener: Listener): void {
      of(event).delete(listener);
    },
    saved: (): number => saved,
    listening: (): number => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}
