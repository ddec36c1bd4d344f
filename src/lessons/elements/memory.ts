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

/** Where a page's answers are kept: in the browser, or with whoever has put their own memory here before. */
interface Memory {
  read(): string;
  write(text: string): void;
}

declare global {
  interface Window {
    /** Set by what carries a lesson into a learning platform, before the lesson's own script runs. */
    fallLineMemory?: Memory;
  }
}

/** In the browser's own store, a lesson by its page's address without its language; a reload goes on where it was. */
const stored: Memory = {
  read() {
    try {
      return localStorage.getItem(KEY) ?? '';
    } catch {
      return '';
    }
  },
  write(text) {
    try {
      if (text === '') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
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

export const PREFIX = 'fall-line-lesson:';
const KEY = typeof location === 'undefined' ? PREFIX : PREFIX + page();

const memory = (): Memory => window.fallLineMemory ?? stored;

/** All that is kept of this page, by the names of its questions and tasks. */
export function recallAll(): Readonly<Record<string, Kept>> {
  try {
    const all: unknown = JSON.parse(memory().read() || '{}');
    return typeof all === 'object' && all !== null ? (all as Record<string, Kept>) : {};
  } catch {
    return {};
  }
}

export const recall = (name: string): Kept | undefined => {
  const all = recallAll();
  return Object.hasOwn(all, name) ? all[name] : undefined;
};

export function keep(name: string, kept: Kept): void {
  memory().write(JSON.stringify({ ...recallAll(), [name]: kept }));
}

/** Forgets the answers, but not how many there have been. */
export function forgetAnswers(): void {
  const all = Object.entries(recallAll()).map(([name, { attempt }]) => [name, { attempt }]);
  memory().write(all.length > 0 ? JSON.stringify(Object.fromEntries(all)) : '');
}

/** Whether a lesson of this site has been begun, or done, in this browser. */
export function keptOf(lesson: string): { readonly state: 'none' | 'begun' | 'done' } {
  try {
    const text = localStorage.getItem(PREFIX + lesson);
    if (!text) return { state: 'none' };
    const { done, ...all } = JSON.parse(text) as Record<string, Kept | true>;
    const begun = Object.values(all).some((kept) => kept !== true && (kept.said !== undefined || kept.begun));
    return { state: done ? 'done' : begun ? 'begun' : 'none' };
  } catch {
    return { state: 'none' };
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
