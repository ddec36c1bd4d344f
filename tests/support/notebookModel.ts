type Listener = () => void;

/** Stands in for a notebook's model: keeps traits, tells of their changes, and counts what is saved and who listens. */
export function createNotebookModel(traits: Readonly<Record<string, unknown>>) {
  const values = new Map(Object.entries(traits));
  const listeners = new Map<string, Set<Listener>>();
  const of = (event: string): Set<Listener> => listeners.get(event) ?? new Set();
  let saved = 0;
  const set = (trait: string, value: unknown): void => {
    values.set(trait, value);
    for (const listener of of(`change:${trait}`)) listener();
  };
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a notebook keeps what it is given and knows no types
    get: (trait: string): any => values.get(trait),
    set,
    save_changes: (): void => {
      saved++;
    },
    on: (event: string, listener: Listener): void => {
      listeners.set(event, of(event).add(listener));
    },
    off: (event: string, listener: Listener): void => {
      of(event).delete(listener);
    },
    saved: (): number => saved,
    listening: (): number => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}
