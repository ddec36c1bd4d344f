/** What did not come is tried again when the reader does anything, but no more often than this; ms. */
const PAUSE = 5000;

const waiting = new Set<() => void>();
let heard = false;
let tried = 0;

/** Tries again all that did not come: what was in the way of one part was in the way of the others. */
export function tryAgain(): void {
  tried = performance.now();
  const all = [...waiting];
  waiting.clear();
  for (const go of all) go();
}

function onAct({ type }: Event): void {
  if (type === 'online' || performance.now() - tried > PAUSE) tryAgain();
}

/** Calls back once when it is time to try again, unless the returned function is called before. */
export function whenTried(go: () => void): () => void {
  if (waiting.size === 0) tried = performance.now();
  if (!heard) for (const type of ['online', 'pointerdown', 'keydown']) window.addEventListener(type, onAct, true);
  heard = true;
  waiting.add(go);
  return () => waiting.delete(go);
}

/** Fetches what nobody asked for: where it does not come, it is tried again without a word until it does. */
export const eventually = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch(() => new Promise<void>(whenTried).then(() => eventually(load)));
