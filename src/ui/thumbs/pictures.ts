import { inSlices } from '../time/slices';

/** Milliseconds of drawing between two looks at what the reader does. */
const SLICE = 6;

/** So many pictures are kept; the one that was asked for longest ago makes room. */
const MOST = 120;

interface Job {
  readonly key: string;
  readonly paint: () => Generator<undefined, OffscreenCanvas>;
  readonly done: (picture: OffscreenCanvas) => void;
}

const kept = new Map<string, OffscreenCanvas>();
const waiting: Job[] = [];
let busy = false;

function keep(key: string, picture: OffscreenCanvas): void {
  kept.delete(key);
  kept.set(key, picture);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) return;
    kept.delete(oldest);
  }
}

/** What fails costs its own picture and no other. */
function* guarded({ paint }: Job): Generator<undefined, OffscreenCanvas> {
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
    (picture) => {
      keep(job.key, picture);
      job.done(picture);
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
