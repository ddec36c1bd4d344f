import { readFileSync } from 'node:fs';
import { folder } from '../host';
import { openHost } from '../openHost';

declare global {
  interface Window {
    /** What a page of the watched site has complained of since it was opened. */
    complaints?: string[];
  }
}

/** Runs ahead of a page: keeps its errors, what could not be fetched and breaches of the content policy. */
function watch(): void {
  const complaints: string[] = [];
  window.complaints = complaints;
  const { error } = console;
  console.error = (...said: unknown[]) => {
    complaints.push(said.join(' '));
    error(...said);
  };
  const onError = ({ message, target }: ErrorEvent): void => {
    complaints.push(message ?? `not fetched: ${target instanceof Element ? target.outerHTML : target}`);
  };
  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** Serves the built site with one more script ahead of its own, since not every driver tells what a page complains of. */
export function watchedSite(): ReturnType<typeof openHost> {
  const built = folder('dist');
  const page = readFileSync('dist/index.html', 'utf8').replace('<link', '<script src="./watch.js"></script><link');
  return openHost(undefined, undefined, (path) => {
    if (path === '/watch.js') return `(${watch})()`;
    return path === '/index.html' ? page : built(path);
  });
}
