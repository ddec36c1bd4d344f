import type { CDPSession, Page } from 'playwright-core';

declare global {
  interface Window {
    /** Milliseconds of each task of the page that took longer than 50, since they were last told. */
    heldFor?: number[];
  }
}

/** Has every page that is opened from now on note the tasks that hold its thread. */
export const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const noted: number[] = [];
    window.heldFor = noted;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });

/** The longest task since it was last asked for, ms by the clock; 0 where none took 50. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window.heldFor?.splice(0) ?? [])));

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** µs of the thread's own time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * Begins to note what the page's thread computes. What else the machine does meanwhile is none of it, as it is of a task's
 * time by the clock.
 * @returns ends it, and tells the milliseconds that the longest task computed
 */
export async function traceTasks(page: Page): Promise<() => Promise<number>> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel'] });
  return async () => {
    const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
    const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
    const main = new Set(
      traceEvents.flatMap((event) =>
        event.name === 'thread_name' && event.args.name === 'CrRendererMain' ? [threadOf(event)] : [],
      ),
    );
    const tasks = traceEvents.filter(
      (event) => event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)),
    );
    return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
  };
}

/** Milliseconds that the longest task of the page's thread computed while something is done. */
export async function longestComputed(page: Page, act: () => Promise<unknown>): Promise<number> {
  const longest = await traceTasks(page);
  await act();
  return longest();
}

/** What a page has used so far. */
export interface Used {
  /** Milliseconds that its thread computed in tasks. */
  readonly computed: number;
  /** Bytes of its heap. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** Tells what a page has used, in the time of its own thread. */
export async function createMeter(page: Page): Promise<{ read(): Promise<Used>; collect(): Promise<unknown> }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return {
        computed: 1000 * of('TaskDuration'),
        heap: of('JSHeapUsedSize'),
        listeners: of('JSEventListeners'),
        nodes: of('Nodes'),
      };
    },
    collect: () => session.send('HeapProfiler.collectGarbage'),
  };
}
