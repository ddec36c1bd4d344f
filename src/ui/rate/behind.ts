import { afterFrame } from '../time/frames';

/** Milliseconds in which all that follows a slider's value is made without keeping the thumb from its frame. */
const QUICK = 4;

/** How much of the longest time so far is held against the next one: a pause of the machine is soon forgotten. */
const MEMORY = 0.99;

/** What follows a slider: in the frame of its thumb where that is quick, a frame behind it where it is not. */
export interface Behind {
  /** Makes what follows of a value, by and by; of several that have to wait, of the last. */
  set(value: number): void;
  /** Whether a value waits. */
  waits(): boolean;
  /** Makes at once what a waiting value asks for. */
  catchUp(): void;
  /** Forgets what waits. */
  forget(): void;
}

/**
 * @param make what follows a value
 * @param later calls back when the frame of the thumb has been painted
 */
export function createBehind(
  make: (value: number) => void,
  later: (go: () => void) => unknown = afterFrame,
  now: () => number = () => performance.now(),
): Behind {
  // Of a machine that is not known yet the slower is thought.
  let longest = QUICK;
  let waiting: number | undefined;
  const catchUp = (): void => {
    if (waiting === undefined) return;
    const value = waiting;
    waiting = undefined;
    const begun = now();
    make(value);
    longest = Math.max(now() - begun, MEMORY * longest);
  };
  return {
    set(value) {
      const asked = waiting !== undefined;
      waiting = value;
      if (longest < QUICK) catchUp();
      else if (!asked) later(catchUp);
    },
    waits: () => waiting !== undefined,
    catchUp,
    forget() {
      waiting = undefined;
    },
  };
}
