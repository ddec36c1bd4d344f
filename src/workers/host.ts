import { contentsOf } from '../core/contents/contents';
import type { FromWorker, Report, Request, ToWorker } from './protocol';
import { createQueue, type Queue } from './queue';

/** Hears of a task; `done` comes with the last report. */
type Listener = (report: Report, done: boolean) => void;

export interface Start {
  /** Starts a task; the returned function gives it up, after which nothing more is heard of it. */
  (request: Request, listener: Listener): () => void;
  /** Lets all tasks wait, or go on. */
  rest(resting: boolean): void;
}

/** Milliseconds that work may hold the page where there is no worker. */
const SLICE = 6;

/** Milliseconds between two signs of life that a worker is asked for, and without any until it is given up. */
const PULSE = 5000;
const SILENCE = 15_000;
/** The same for a worker that has not been heard of yet, since its script may be on its way. */
const ARRIVAL = 60_000;

/** Contents that a worker keeps though nothing asks for them: who goes to and fro needs them again. */
const MOST_IDLE = 3;

/** The contents that a request names, by their keys. */
function contentsIn(request: Request): ReturnType<typeof contentsOf> {
  const setting = 'scenario' in request ? request.scenario : request;
  return contentsOf(setting);
}

/**
 * Where tasks are carried out: in a worker that is opened at the first of them, or, where the page may not have one
 * (an opaque origin, a file), a little at a time in the page itself.
 * @param openWorker may throw
 * @param later calls back in the page once others have been let in
 */
export function createHost(openWorker: () => Worker, later: (go: () => void) => void = (go) => setTimeout(go)): Start {
  const jobs = new Map<number, { readonly request: Request; readonly listener: Listener }>();
  let queue: Queue | undefined;
  let resting = false;
  let last = 0;

  const tell = (id: number, report: Report, done: boolean): void => {
    const job = jobs.get(id);
    if (done) jobs.delete(id);
    job?.listener(report, done);
  };

  const inPage = (): Queue => createQueue(SLICE, later, tell);

  const inWorker = (): Queue => {
    const worker = openWorker();
    const post = (message: ToWorker): void => worker.postMessage(message);
    let pulse: ReturnType<typeof setTimeout> | undefined;
    let patience = ARRIVAL;
    let silence = 0;
    /** Without a worker, what is under way is begun anew in the page. */
    const giveUp = (): void => {
      clearTimeout(pulse);
      worker.terminate();
      worker.onmessage = null;
      const page = inPage();
      queue = page;
      page.rest(resting);
      for (const [id, { request }] of jobs) page.start(id, request);
    };
    /** A worker may die without a word; counted in pulses, so that a page that has slept does not take it for that. */
    const watch = (): void => {
      clearTimeout(pulse);
      silence = 0;
      const beat = (): void => {
        if (jobs.size === 0) return;
        silence += PULSE;
        if (silence > patience) giveUp();
        else {
          post({ type: 'ping' });
          pulse = setTimeout(beat, PULSE);
        }
      };
      pulse = setTimeout(beat, PULSE);
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      silence = 0;
      patience = SILENCE;
      if (data.type === 'told') tell(data.id, data.report, data.done);
    };
    worker.onerror = giveUp;
    const sent = new Set<string>();
    const send = (request: Request): void => {
      for (const [key, content] of contentsIn(request)) {
        if (!sent.has(key)) post({ type: 'keep', key, content });
        sent.add(key);
      }
      const named = [...jobs.values()].flatMap((job) => contentsIn(job.request).map(([key]) => key));
      const idle = [...sent].filter((key) => !named.includes(key));
      for (const key of idle.slice(0, Math.max(0, idle.length - MOST_IDLE))) {
        sent.delete(key);
        post({ type: 'forget', key });
      }
    };
    return {
      start(id, request) {
        send(request);
        post({ type: 'start', id, request });
        if (jobs.size === 1 && !resting) watch();
      },
      cancel: (id) => post({ type: 'cancel', id }),
      rest(wanted) {
        post({ type: 'rest', resting: wanted });
        // Who rests owes no sign of life.
        if (wanted) clearTimeout(pulse);
        else if (jobs.size > 0) watch();
      },
    };
  };

  const open = (): Queue => {
    try {
      return inWorker();
    } catch {
      return inPage();
    }
  };

  const start = (request: Request, listener: Listener): (() => void) => {
    const id = ++last;
    jobs.set(id, { request, listener });
    if (!queue) {
      queue = open();
      if (resting) queue.rest(true);
    }
    queue.start(id, request);
    return () => {
      if (jobs.delete(id)) queue?.cancel(id);
    };
  };
  const rest = (wanted: boolean): void => {
    resting = wanted;
    queue?.rest(wanted);
  };
  return Object.assign(start, { rest });
}
