import { inSlices } from '../time/slices';
import type { Painted } from './paintThumb';

/** Milliseconds of drawing between two looks at what the reader does. */
const SLICE = 6;

/** Pictures of so many pixels are kept; the one that was asked for longest ago makes room. */
const MOST = 24e6;

interface Job {
  readonly key: string;
  readonly paint: () => Generator<undefined, Painted>;
  readonly done: (painted: Painted) => void;
}

const kept = new Map<string, Painted>();
let pixels = 0;
const waiting: Job[] = [];
let busy = false;

const sizeOf = ({ picture: { width, height } }: Painted): number => width * height;

function drop(key: string): void {
  const painted = kept.get(key);
  if (painted) pixels -= sizeOf(painted);
  kept.delete(key);
}

function keep(key: string, painted: Painted): void {
  drop(key);
  kept.set(key, painted);
  pixels += sizeOf(painted);
  for (const oldest of kept.keys()) {
    if (pixels <= MOST || oldest === key) return;
    drop(oldest);
  }
}

/** What fails costs its own picture and no other. */
function* guarded({ paint }: Job): Generator<undefined, Painted> {
  try {
    return yield* paint();
  } finally {
    busy = false;
    queueMicrotask(next);
  }
}

function next(): void {
  const job = busy ? undefined : waiting.shift();
  if (!job) return;
  const known = kept.get(job.key);
  if (known) {
    job.done(known);
    next();
    return;
  }
  busy = true;
  inSlices(
    guarded(job),
    (painted) => {
      keep(job.key, painted);
      job.done(painted);
    },
    { slice: SLICE },
  );
}

/**
 * Gives a picture: at once where it is kept, else when it has been painted, one after another. Returns what takes the wish
 * back.
 */
export function askPicture(job: Job): () => void {
  const known = kept.get(job.key);
  if (known) {
    keep(job.key, known);
    job.done(known);
    return () => undefined;
  }
  waiting.push(job);
  next();
  return () => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
  };
}
