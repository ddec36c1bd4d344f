import type { StoreApi } from 'zustand';
import type { Store } from '../store/store';
import { type Abilities, carryOut, Refusal } from './carryOut';
import { createLimit } from './limit';
import { type ErrorCode, type FromHost, type ToHost, VERSION } from './protocol';
import { report } from './reports';
import { readRequest } from './schema';
import { stateOf } from './state';

/** Requests that are taken at once and, over time, a second: a slider that is dragged on the page around. */
const BURST = 120;
const RATE = 60;

interface Ways extends Abilities {
  /** Follows the height that the content asks for, CSS px. */
  readonly followHeight?: (listener: (height: number) => void) => void;
}

/** Answers a page that has connected, as long as the frame stands. */
export function openSession(port: MessagePort, store: StoreApi<Store>, ways: Ways): void {
  const send = (message: ToHost): void => port.postMessage(message);
  const now = (): number => performance.now();
  const admits = createLimit(BURST, RATE, now);
  const complains = createLimit(1, 1, now);
  let before: Promise<void> = Promise.resolve();

  const refuse = (code: ErrorCode, id: FromHost['id'], what: readonly string[] = []): void =>
    send({ type: 'error', code, ...(id !== undefined && { id }), ...(what.length > 0 && { what }) });

  const handle = async (request: FromHost): Promise<void> => {
    const { id } = request;
    try {
      const blob = await carryOut(store, request, ways);
      if (request.type === 'export' && blob)
        send({ type: 'event', name: 'exported', format: request.format, blob, ...(id !== undefined && { id }) });
      else if (id !== undefined || request.type === 'getState')
        send({ type: 'state', id, state: stateOf(store.getState()) });
    } catch (error) {
      if (error instanceof Refusal) refuse(error.code, id, error.what);
      else refuse('failed', id);
    }
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!admits()) {
      if (complains()) refuse('busy', undefined);
      return;
    }
    const request = readRequest(data);
    if (!request) return;
    if ('code' in request) refuse(request.code, request.id);
    else before = before.then(() => handle(request));
  };
  report(store, send);
  send({ type: 'ready', version: VERSION, state: stateOf(store.getState()) });
  ways.followHeight?.((height) => send({ type: 'resize', height }));
}
