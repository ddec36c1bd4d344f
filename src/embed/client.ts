import { type Calls, callsBy, requestFields } from './calls';
import { type Call, type FromHost, REQUESTS } from './messages';
import { OPAQUE, originIn } from './origin';
import { CONNECT, type EmbedState, HELLO, PROTOCOL_VERSION, type ToHost } from './protocol';

export type { Note } from '../store/note';
export type { EmbedFormat } from './formats';
export type { EmbedEvent, EmbedState, ErrorCode, ToHost } from './protocol';

type Answer = Extract<ToHost, { id?: unknown }>;

interface Asked {
  readonly message: FromHost;
  done(answer: Answer): void;
  failed(error: Error): void;
}

/** An embed as the page around it speaks to it. */
export type Client = Calls & {
  close(): void;
};

/**
 * Speaks to the embed in a frame, and hears all that it tells. What is asked before the figure is on the screen waits for
 * it; what a frame that is loaded anew has not answered is asked again. A page from elsewhere to which the frame has gone
 * is neither spoken to nor heard.
 * @param held the frame, or what gives the one of the moment
 */
export function createClient(
  held: HTMLIFrameElement | (() => HTMLIFrameElement | undefined),
  listener: (message: ToHost) => void = () => undefined,
): Client {
  const frameNow = typeof held === 'function' ? held : () => held;
  const windowNow = (): Window | null => frameNow()?.contentWindow ?? null;
  const waiting = new Map<FromHost['id'], Asked>();
  const offered = new Set<MessagePort>();
  let port: MessagePort | undefined;
  let embed: Window | undefined;
  let ended: string | undefined;
  let last = 0;

  const end = (reason: string): void => {
    ended = reason;
    for (const { failed } of waiting.values()) failed(new Error(reason));
    waiting.clear();
  };

  const settle = (answer: ToHost): void => {
    if (!('id' in answer) || answer.id === undefined) {
      if (answer.type === 'error' && answer.code === 'version') end(answer.code);
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'error') asked?.failed(new Error(answer.code));
    else asked?.done(answer);
  };

  /** An embed takes one port of those that it is offered, and says so through it. */
  const take = (ready: MessagePort, from: Window): void => {
    port = ready;
    embed = from;
    for (const other of offered) if (other !== ready) other.close();
    offered.clear();
    offered.add(ready);
    for (const { message } of waiting.values()) ready.postMessage(message);
  };

  const offer = (frame: HTMLIFrameElement): void => {
    const { contentWindow } = frame;
    if (!contentWindow) return;
    const { port1, port2 } = new MessageChannel();
    offered.add(port1);
    port1.onmessage = ({ data }: MessageEvent<ToHost | null>) => {
      if (windowNow() !== contentWindow || !data) return;
      if (data.type === 'ready') take(port1, contentWindow);
      listener(data);
      settle(data);
    };
    const origin = originIn(frame);
    // To nobody else than the page that the frame was made for, where that has an origin to be told by.
    const target = origin === OPAQUE ? '*' : origin;
    contentWindow.postMessage({ type: CONNECT, version: PROTOCOL_VERSION }, target, [port2]);
  };

  const hear = ({ source, origin, data }: MessageEvent<{ readonly type?: unknown } | null>): void => {
    const frame = frameNow();
    if (!frame || source === null || source !== frame.contentWindow || data?.type !== HELLO) return;
    if (origin === originIn(frame)) offer(frame);
  };
  window.addEventListener('message', hear);
  const first = frameNow();
  // It may have said hello before there was anybody to hear it; a frame that is still blank has not.
  if (first && first.contentDocument?.URL !== 'about:blank') offer(first);

  const send = (call: Call, given: unknown): Promise<Answer> =>
    new Promise((done, failed) => {
      if (ended !== undefined) {
        failed(new Error(ended));
        return;
      }
      const message = { ...requestFields(call, given), type: REQUESTS[call].type, id: ++last } as FromHost;
      waiting.set(message.id, { message, done, failed });
      if (windowNow() === embed) port?.postMessage(message);
    });

  const ask = async (call: Call, given: unknown): Promise<EmbedState | Blob> => {
    const answer = await send(call, given);
    if ('gives' in REQUESTS[call]) {
      if (answer.type === 'event' && answer.blob) return answer.blob;
    } else if (answer.type === 'state') return answer.state;
    throw new Error('failed');
  };

  return {
    ...callsBy(ask),
    close() {
      window.removeEventListener('message', hear);
      for (const each of offered) each.close();
      offered.clear();
      port = undefined;
      end('closed');
    },
  };
}
