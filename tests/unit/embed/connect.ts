import { afterEach, expect } from 'vitest';
import { decode } from '../../../src';
import type { EmbedState, ToHost } from '../../../src/embed/protocol';
import { openSession } from '../../../src/embed/session';
import { createAppStore } from '../../../src/store/store';
import { eventually } from '../../support/eventually';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** An embed and the port of a page that has connected to it, with all that it was told. */
export function connect(address: string, abilities: Parameters<typeof openSession>[2] = {}) {
  const store = createAppStore(decode(address), () => () => undefined);
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const told: ToHost[] = [];
  port1.onmessage = ({ data }) => told.push(data);
  openSession(port2, store, abilities);
  const answer = async (message: object, id = 'this'): Promise<ToHost> => {
    port1.postMessage({ ...message, id });
    const find = () => told.find((one) => 'id' in one && one.id === id);
    await eventually(() => expect(find()).toBeDefined());
    const found = find()!;
    told.splice(told.indexOf(found), 1);
    return found;
  };
  return { store, told, answer, post: (message: unknown) => port1.postMessage(message) };
}

/** The state in an answer. */
export function stateIn(answer: ToHost): EmbedState {
  if (answer.type !== 'state') throw new Error(JSON.stringify(answer));
  return answer.state;
}
