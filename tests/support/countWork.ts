declare global {
  interface Window {
    /** How often a frame, a timer or a worker called back, and which frames and timers are still asked for. */
    work: { done: number; readonly asked: Set<string> };
  }
}

/**
 * Runs in every frame before its scripts: keeps {@link Window.work}. Off the screen the browser itself may hold back
 * animation frames; here they come all the same, so that who goes on asking for them is found.
 */
export function countWork(): void {
  const { setTimeout: later, clearTimeout: never } = window;
  Object.assign(window, {
    requestAnimationFrame: (callback: FrameRequestCallback) => later(() => callback(performance.now()), 16),
    cancelAnimationFrame: never,
  });
  const asked = new Set<string>();
  window.work = { done: 0, asked };
  const pairs = [
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const;
  type Start = (callback: (...args: unknown[]) => unknown, ...rest: unknown[]) => number;
  for (const [start, stop] of pairs) {
    const [ask, cancel] = [window[start] as unknown as Start, window[stop] as (id: number) => void];
    const counted: Start = (callback, ...rest) => {
      const id = ask(
        (...args) => {
          window.work.done++;
          if (start !== 'setInterval') asked.delete(start + id);
          return callback(...args);
        },
        ...rest,
      );
      asked.add(start + id);
      return id;
    };
    const cancelled = (id: number): void => {
      asked.delete(start + id);
      cancel(id);
    };
    Object.assign(window, { [start]: counted, [stop]: cancelled });
  }
  window.Worker = new Proxy(Worker, {
    construct(target, args) {
      const worker: Worker = Reflect.construct(target, args);
      worker.addEventListener('message', () => window.work.done++);
      return worker;
    },
  });
}
