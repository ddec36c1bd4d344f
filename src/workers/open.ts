import workerUrl from './worker?worker&url';

declare global {
  interface Window {
    /** The part of Trusted Types that is used; what a policy makes is passed on as if it were the string. */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** The page's one policy: of all addresses, the worker's own may be run. */
function allow(url: string): string {
  if (url !== workerUrl) throw new TypeError(`Not a script of this page: ${url}`);
  return url;
}

/** Starts the worker, a classic one where it is part of the page itself; throws where the page may not have one. */
export function openWorker(): Worker {
  const policy = window.trustedTypes?.createPolicy('fall-line', { createScriptURL: allow });
  return new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, {
    type: workerUrl.startsWith('blob:') ? 'classic' : 'module',
  });
}
