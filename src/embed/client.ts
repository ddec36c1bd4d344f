import { CONNECT, type FromHost, type Requests, type ToHost, VERSION } from './protocol';

type Answer = Extract<ToHost, { id?: unknown }>;

/** The side of the page that an embed stands in. */
export interface Client {
  /** Asks for something; kept with the answer, broken with its code. */
  ask<K extends keyof Requests>(type: K, fields: Requests[K]): Promise<Answer>;
  close(): void;
}

/** Connects to an embed that has said hello, and hears all that it tells. */
export function connect(embed: Window, listener: (message: ToHost) => void): Client {
  const { port1: port, port2 } = new MessageChannel();
  const waiting = new Map<FromHost['id'], { done: (answer: Answer) => void; failed: (error: Error) => void }>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<ToHost>) => {
    listener(data);
    if (!('id' in data) || data.id === undefined) return;
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === 'error') asked?.failed(new Error(data.code));
    else asked?.done(data);
  };
  // Its origin is not known where it is sandboxed; the port is of use to none but this one embed.
  embed.postMessage({ type: CONNECT, version: VERSION }, '*', [port2]);
  return {
    ask: (type, fields) =>
      new Promise((done, failed) => {
        const id = ++last;
        waiting.set(id, { done, failed });
        port.postMessage({ ...fields, type, id });
      }),
    close() {
      port.close();
      for (const { failed } of waiting.values()) failed(new Error('closed'));
    },
  };
}
