/**
 * Calls back in a task of its own: a message to oneself comes after those that wait already, and without the delay of
 * nested timers. One call back at a time can wait for its turn.
 */
export function createNextTask(): (go: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  let next = (): void => undefined;
  port1.onmessage = () => next();
  return (go) => {
    next = go;
    port2.postMessage(null);
  };
}
