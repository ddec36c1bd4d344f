import type { LessonListener } from '../lessonEvents';
import { type LessonMemory, MEMORY_LIMIT } from '../memory';
import { LessonProgress } from '../progress';
import type { Connection } from './connection';
import type { Entry, ScormDialect } from './dialect';

/** One visit to a lesson in a learning platform. */
export interface LmsSession extends LessonListener {
  readonly memory: LessonMemory;
  /** @param ms how long the visit took */
  end(ms: number): void;
}

/** Statuses of a lesson that nobody has begun. */
const UNTOUCHED = ['', 'not attempted', 'unknown'];

/** @param questions how many questions and tasks the page has */
export function beginSession(link: Connection, dialect: ScormDialect, questions: () => number): LmsSession {
  const { elements } = dialect;
  // What is only looked at again changes nothing.
  const isRecorded = !['browse', 'review'].includes(link.get(elements.mode));
  const raw = link.get(elements.raw);
  const progress = new LessonProgress(link.get(elements.place), raw === '' ? undefined : Number(raw) / 100);
  let text = link.get(elements.memory);
  let ended = false;

  const write = (entries: readonly Entry[]): void => {
    if (isRecorded && !ended) for (const [name, value] of entries) link.set(name, value);
  };
  const record = (): void => {
    if (progress.text.length <= dialect.placeLimit) write([[elements.place, progress.text]]);
    if (progress.share !== undefined) write(dialect.score(progress.share));
  };

  // Left alone, platforms take a lesson that was opened for one that is completed.
  if (UNTOUCHED.includes(link.get(elements.status))) write([[elements.status, 'incomplete']]);
  // Whoever comes back to it finds it as it was, also when all is done.
  write([[elements.exit, 'suspend']]);

  return {
    memory: {
      read: () => text,
      write(next) {
        if (next.length > MEMORY_LIMIT) return;
        text = next;
        write([[elements.memory, next]]);
      },
    },
    answered(detail) {
      progress.answer(detail, questions());
      // Platforms need not keep answers; one that does says how many there are.
      const count = link.get('cmi.interactions._count');
      const told = /^\d+$/.test(count) ? dialect.interaction(detail, new Date()) : [];
      write(told.map(([name, value]) => [`cmi.interactions.${count}.${name}`, value]));
      record();
    },
    completed(detail) {
      progress.complete(detail);
      record();
      write(dialect.done);
    },
    settled() {
      if (isRecorded && !ended) link.commit();
    },
    end(ms) {
      if (ended) return;
      write([[elements.time, dialect.timespan(ms)]]);
      if (isRecorded) link.commit();
      ended = true;
      link.terminate();
    },
  };
}
