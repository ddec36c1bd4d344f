import { workInSlices } from '../core/workInSlices';
import {
  type Answer,
  type Asked,
  createReader,
  type FromReader,
  type Opened,
  type ReadOutcome,
  type ToReader,
} from '../import/reader';

/** Milliseconds that reading may hold the page where there is no worker. */
const SLICE = 6;

/** Milliseconds without a word after which a worker is taken to be dead. */
const SILENCE = 60_000;

/** What is asked for, and what came of it. */
type AnswerTo<T extends Asked['type']> =
  | (T extends 'open' ? Opened : ReadOutcome)
  | Extract<ReadOutcome, { kind: 'failure' }>;

interface Job {
  readonly asked: Asked;
  readonly tell: (share: number) => void;
  readonly done: (answer: Answer) => void;
}

export interface FileReading {
  /**
   * Has a source opened or read.
   * @param tell hears of how much is done, 0 … 1
   * @returns what gives it up, after which nothing more is heard of it
   */
  ask<T extends Asked['type']>(
    asked: Asked & { readonly type: T },
    tell: (share: number) => void,
    done: (answer: AnswerTo<T>) => void,
  ): () => void;
  /** Gives everything up, and the worker; what is asked for later gets a new one. */
  close(): void;
}

const later = (go: () => void): (() => void) => {
  const timer = setTimeout(go);
  return () => clearTimeout(timer);
};

/**
 * Reads files in a worker that is opened for the first of them, or, where the page may not have one or it dies, a little
 * at a time in the page itself.
 * @param openWorker may throw
 */
export function createFileReading(openWorker: () => Worker): FileReading {
  const jobs = new Map<number, Job>();
  let send: ((message: ToReader) => void) | undefined;
  let end = (): void => undefined;
  let last = 0;

  const hear = (message: FromReader): void => {
    const job = jobs.get(message.id);
    if (message.type === 'share') job?.tell(message.share);
    else if (jobs.delete(message.id)) job!.done(message.answer);
  };

  const inPage = (): void => {
    send = createReader(hear, (work, done, tell) => workInSlices(work, done, { slice: SLICE, later, tell }));
    for (const [id, { asked }] of jobs) send({ type: 'ask', id, asked });
  };

  const inWorker = (): void => {
    const worker = openWorker();
    let silence: ReturnType<typeof setTimeout> | undefined;
    end = () => {
      clearTimeout(silence);
      worker.onmessage = null;
      worker.terminate();
      send = undefined;
    };
    const giveUp = (): void => {
      end();
      inPage();
    };
    const listen = (): void => {
      clearTimeout(silence);
      if (jobs.size > 0) silence = setTimeout(giveUp, SILENCE);
    };
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      hear(data);
      listen();
    };
    worker.onerror = giveUp;
    send = (message) => {
      worker.postMessage(message);
      listen();
    };
  };

  const open = (): void => {
    try {
      inWorker();
    } catch {
      inPage();
    }
  };

  const stop = (id: number): void => {
    if (jobs.delete(id)) send?.({ type: 'stop', id });
  };

  return {
    ask(asked, tell, done) {
      const id = ++last;
      if (!send) open();
      jobs.set(id, { asked, tell, done: done as Job['done'] });
      send!({ type: 'ask', id, asked });
      return () => stop(id);
    },
    close() {
      for (const id of [...jobs.keys()]) stop(id);
      end();
    },
  };
}
