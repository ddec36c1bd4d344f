/**
 * Does work a slice at a time, each in a task of its own so that what the reader does goes between, the first after the
 * next frame; gives what calls the rest off.
 */
export function inSlices<T>(work: Generator<unknown, T>, done: (result: T) => void): () => void {
  let timer = 0;
  const advance = (): void => {
    const turn = work.next();
    if (turn.done) done(turn.value);
    else wait();
  };
  const wait = (): void => {
    timer = window.setTimeout(advance);
  };
  const request = requestAnimationFrame(wait);
  return () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
}
