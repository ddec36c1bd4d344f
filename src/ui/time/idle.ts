import { after } from './after';

/**
 * Calls back when the page has nothing better to do.
 * @param latest on a machine that is never idle, after so much time, ms
 * @param without where the browser can't tell, which is Safari, ms
 */
export function whenIdle(go: () => void, latest: number, without = 0): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: latest });
  else after(go, without);
}
