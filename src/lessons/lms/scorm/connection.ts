import type { ScormApi } from './find';

/** A platform that has been told that the lesson begins; whatever it refuses or throws, the lesson goes on. */
export interface Connection {
  /** Empty where there is nothing, or nothing is told. */
  get(element: string): string;
  set(element: string, value: string): void;
  commit(): void;
  terminate(): void;
}

/** Tells the platform that the lesson begins; nothing where it does not agree. */
export function openConnection({ api, dialect: { calls } }: ScormApi): Connection | undefined {
  const call = (name: string, ...values: string[]): string => {
    try {
      const method = (api as Readonly<Record<string, (...values: string[]) => unknown>>)[name];
      return String(method?.apply(api, values) ?? '');
    } catch {
      return '';
    }
  };
  if (call(calls.initialize, '') !== 'true') return undefined;
  return {
    get: (element) => call(calls.get, element),
    set: (element, value) => void call(calls.set, element, value),
    commit: () => void call(calls.commit, ''),
    terminate: () => void call(calls.terminate, ''),
  };
}
