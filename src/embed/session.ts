import type { StoreApi } from 'zustand';
import type { Store } from '../store/store';
import { carryOutRequest } from './carryOut';
import { createLimit } from './limit';
import type { FromHost } from './messages';
import { type EmbedEvent, type ErrorCode, PROTOCOL_VERSION, type ToHost } from './protocol';
import { RequestRefusal } from './refusal';
import { report } from './reports';
import type { Abilities } from './requests';
import { readRequest } from './schema';
import { stateOf } from './state';

/** Requests that are taken at once and, over time, a second: a slider that is dragged on the page around. */
const BURST = 60;
const RATE = 60;
/** Exports that may wait for each other; a film takes seconds. */
const MOST_EXPORTS = 8;

interface Ways extends Abilities {
  /** Follows the height that the content asks for, CSS px. */
  readonly followHeight?: (listener: (height: number) => void) => void;
  /** Follows the experiments that are shown, each when it has come to its end. */
  readonly followExperiments?: (listener: (made: Pick<EmbedEvent, 'places' | 'draws'>) => void) => void;
  /** Kept once a change has been drawn, and the reader let in. */
  readonly drawn?: () => Promise<unknown>;
}

/** Answers a page that has connected, as long as the frame stands. */
export function openSession(port: MessagePort, store: StoreApi<Store>, ways: Ways): void {
  const send = (message: ToHost): void => port.postMessage(message);
  const now = (): number => performance.now();
  const admits = createLimit(BURST, RATE, now);
  const complains = createLimit(1, 1, now);
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let exported: Promise<void> = Promise.resolve();
  let exporting = 0;

  const refuse = (code: ErrorCode, id: FromHost['id'], what: readonly string[] = []): void =>
    send({ type: 'error', code, ...(id !== undefined && { id }), ...(what.length > 0 && { what }) });

  const handle = async (request: FromHost): Promise<void> => {
    const { id } = request;
    try {
      const blob = await carryOutRequest(store, request, ways);
      if (request.type === 'export' && blob)
        send({ type: 'event', name: 'exported', format: request.format, blob, ...(id !== undefined && { id }) });
      else if (id !== undefined || request.type === 'getState')
        send({ type: 'state', id, state: stateOf(store.getState()) });
    } catch (error) {
      if (error instanceof RequestRefusal) refuse(error.code, id, error.what);
      else refuse('failed', id);
    }
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const admitted = waiting < BURST && admits();
    const request = readRequest(data);
    if (!request) return;
    if (!admitted) {
      if (request.id !== undefined || complains()) refuse('busy', request.id);
    } else if ('code' in request) refuse(request.code, request.id);
    else if (request.type === 'getState') before = before.then(() => handle(request));
    else if (request.type !== 'export') {
      waiting++;
      before = before
        .then(() => handle(request))
        .then(() => {
          waiting--;
          return ways.drawn?.();
        });
    } else if (exporting === MOST_EXPORTS) refuse('busy', request.id);
    else {
      exporting++;
      // Of what the requests before it have made, without those after it having to wait.
      exported = Promise.all([before, exported])
        .then(() => handle(request))
        .then(() => {
          exporting--;
        });
    }
  };
  report(store, send);
  send({ type: 'ready', version: PROTOCOL_VERSION, state: stateOf(store.getState()) });
  ways.followExperiments?.((made) => send({ type: 'event', name: 'explored', ...made }));
  ways.followHeight?.((height) => send({ type: 'resize', height }));
}
