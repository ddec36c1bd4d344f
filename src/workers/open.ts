import filmWorkerUrl from '../recording/filmWorker?worker&url';
import readWorkerUrl from './readWorker?worker&url';
import workerUrl from './worker?worker&url';

/** The part of Trusted Types that is used; what a policy makes is passed on as if it were the string. */
interface Policy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

const own = new Set([workerUrl, filmWorkerUrl, readWorkerUrl]);

let policy: Policy | undefined;

/** The page's one policy: of all addresses, those of its own workers may be run. */
function trust(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('fall-line', {
    createScriptURL(asked) {
      if (!own.has(asked)) throw new TypeError(`Not a script of this page: ${asked}`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

/** Whether a script is part of the page itself, or a copy made by it. */
const isWithin = (url: string): boolean => url.startsWith('blob:');

/** Starts a worker, a classic one where it is part of the page itself. */
function start(url: string): Worker {
  // A page without an origin may have none by address: most browsers throw, Firefox complains besides.
  if (window.origin === 'null' && !isWithin(url)) throw new DOMException('no origin', 'SecurityError');
  return new Worker(trust(url), { type: isWithin(url) ? 'classic' : 'module' });
}

/** Starts the worker for long work; throws where the page may not have one. */
export const openWorker = (): Worker => start(workerUrl);

/** Starts the worker that reads files; throws where the page may not have one. */
export const openReadWorker = (): Worker => start(readWorkerUrl);

/** Starts the worker that films; where the page has no origin of its own, from a copy of the worker's script. */
export async function openFilmWorker(): Promise<Worker> {
  if (window.origin !== 'null' || isWithin(filmWorkerUrl)) return start(filmWorkerUrl);
  const script = await fetch(filmWorkerUrl);
  if (!script.ok) throw new Error(`no script: ${script.status}`);
  const copy = URL.createObjectURL(await script.blob());
  own.add(copy);
  try {
    return start(copy);
  } finally {
    // What it stands for is taken when the worker is made.
    own.delete(copy);
    URL.revokeObjectURL(copy);
  }
}
