/** Calls back in a task of its own. Returns what calls it off. */
type Later = (go: () => void) => () => void;

interface Ways<S> {
  /** Milliseconds of work in a slice; of one step where that takes longer, or where left out. */
  readonly slice?: number;
  /** When each slice is done, and the first one where that is another time, or at once. */
  readonly later: Later;
  readonly begin?: Later | 'now';
  /** Hears after each slice but the last what its last step said. */
  readonly tell?: (said: S) => void;
}

/** Does work a slice at a time, so that other things go between. Returns what calls the rest off. */
export function workInSlices<S, T>(
  work: Generator<S, T>,
  done: (result: T) => void,
  { slice = 0, later, begin = later, tell }: Ways<S>,
): () => void {
  const advance = (): void => {
    const until = performance.now() + slice;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) done(step.value);
    else {
      tell?.(step.value);
      stop = later(advance);
    }
  };
  let stop = (): void => undefined;
  if (begin === 'now') advance();
  else stop = begin(advance);
  return () => stop();
}
