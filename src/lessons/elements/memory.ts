import type { LessonMemory } from '../lms/memory';

/** What is kept of a question or task. */
export interface Kept {
  /** The option that was chosen, empty for none; of a task the address that solved it. */
  readonly said?: string;
  readonly score?: number;
  readonly attempt: number;
  /** Of a task: the checks that have been ticked, by place. */
  readonly ticked?: readonly number[];
  /** Whether a task has been begun. */
  readonly begun?: boolean;
}

declare global {
  interface Window {
    /** Set by what carries a lesson into a learning platform, before the lesson's own script runs. */
    fallLineMemory?: LessonMemory;
  }
}

const PREFIX = 'fall-line-lesson:';

/** In the browser's own store, a lesson by its page's address without its language; a reload goes on where it was. */
const stored: LessonMemory = {
  read() {
    try {
      return localStorage.getItem(PREFIX + page()) ?? '';
    } catch {
      return '';
    }
  },
  write(text) {
    try {
      localStorage.setItem(PREFIX + page(), text);
    } catch {
      // Nothing is kept where nothing may be.
    }
  },
};

/** The page's folder: `three-strides` of `…/lessons/en/three-strides/`; elsewhere its whole path. */
const page = (): string => {
  const [, lesson] = /\/lessons\/[a-z]+\/([^/]+)\//.exec(location.pathname) ?? [];
  return lesson ?? location.pathname;
};

const memory = (): LessonMemory => window.fallLineMemory ?? stored;

/** What is kept of a page. */
interface Page {
  /** By the names of its questions and tasks. */
  readonly steps: Readonly<Record<string, Kept>>;
  readonly done?: boolean;
}

function read(text: string | null): Page {
  try {
    const page: unknown = JSON.parse(text || '{}');
    if (typeof page === 'object' && page !== null && 'steps' in page) return page as Page;
  } catch {
    // Of another version, or another page's: as if there were nothing.
  }
  return { steps: {} };
}

/** All that is kept of this page. */
export const recallAll = (): Page => read(memory().read());

export function recall(name: string): Kept | undefined {
  const { steps } = recallAll();
  return Object.hasOwn(steps, name) ? steps[name] : undefined;
}

const write = (page: Page): void => memory().write(JSON.stringify(page));

/** Keeps what is new of a question or task, beside what is kept of it. */
export function remember(name: string, kept: Partial<Kept>): void {
  const page = recallAll();
  write({ ...page, steps: { ...page.steps, [name]: { attempt: 0, ...recall(name), ...kept } } });
}

/** Keeps that all of the page has been answered. */
export const keepDone = (): void => write({ ...recallAll(), done: true });

/** Forgets the answers, but not how many there have been, nor that all of them have once been given. */
export function forgetAnswers(): void {
  const page = recallAll();
  const counts = Object.entries(page.steps).map(([name, { attempt }]) => [name, { attempt }]);
  write({ ...page, steps: Object.fromEntries(counts) });
}

/** How far a lesson of this site has come in this browser. */
export function lessonState(lesson: string): 'none' | 'begun' | 'done' {
  try {
    const { steps, done } = read(localStorage.getItem(PREFIX + lesson));
    if (done) return 'done';
    return Object.values(steps).some(({ said, begun }) => said !== undefined || begun) ? 'begun' : 'none';
  } catch {
    return 'none';
  }
}

/** Forgets all that is kept of all lessons. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Nothing is kept where nothing may be.
  }
}
