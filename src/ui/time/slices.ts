import { after } from './after';
import { afterFrame } from './frames';

interface Ways<S> {
  /** Milliseconds of work in a slice; of one step where that takes longer, or where left out. */
  readonly slice?: number;
  /** When the first slice is done: after the next frame where left out, `now` at once. */
  readonly begin?: 'now' | ((go: () => void) => () => void);
  /** Hears after each slice but the last what its last step said. */
  readonly tell?: (said: S) => void;
}

/** Does work a slice at a time, each in a task of its own so that what the reader does goes between. Returns what calls the rest off. */
export function inSlices<S, T>(
  work: Generator<S, T>,
  done: (result: T) => void,
  { slice = 0, begin = afterFrame, tell }: Ways<S> = {},
): () => void {
  const advance = (): void => {
    const until = performance.now() + slice;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) done(step.value);
    else {
      tell?.(step.value);
      stop = after(advance);
    }
  };
  let stop = (): void => undefined;
  if (begin === 'now') advance();
  else stop = begin(advance);
  return () => stop();
}
