import { after } from './after';

/** One call that is to come: to set it anew puts it off, as long as something goes on. */
export interface Timer {
  set(go: () => void, ms?: number): void;
  /** Calls it off. */
  clear(): void;
}

export function createTimer(): Timer {
  let clear = (): void => undefined;
  return {
    set(go, ms) {
      clear();
      clear = after(go, ms);
    },
    clear: () => clear(),
  };
}
