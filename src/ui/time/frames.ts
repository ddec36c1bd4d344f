import { after } from './after';

/** Calls back when the next frame is made. Returns what calls it off. */
export function nextFrame(go: (now: number) => void): () => void {
  const request = requestAnimationFrame(go);
  return () => cancelAnimationFrame(request);
}

/** Calls back once the next frame has been painted. Returns what calls it off. */
export function afterFrame(go: () => void): () => void {
  let stop = nextFrame(() => {
    stop = after(go);
  });
  return () => stop();
}

/** Calls back at every frame from the next one on. Returns the end of it. */
export function everyFrame(go: (now: number) => void): () => void {
  let stop = nextFrame(function frame(now) {
    stop = nextFrame(frame);
    go(now);
  });
  return () => stop();
}
