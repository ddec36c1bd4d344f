import { CONNECT, type Greeting, HELLO, PROTOCOL_VERSION } from './protocol';

const isConnect = (data: unknown): data is Greeting =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === CONNECT;

/**
 * Greets the page that this one stands in, and waits for it to connect: once, from the parent's window alone and, where
 * an origin is named, from that origin alone. The greeting says nothing but that there is somebody.
 * @param origin `none` where nobody may connect
 */
export function greet(origin: string | undefined, accept: (port: MessagePort) => void): void {
  const { parent } = window;
  if (parent === window || origin === 'none') return;
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== parent || (origin !== undefined && event.origin !== origin)) return;
    const [port] = event.ports;
    if (!port || !isConnect(event.data)) return;
    if (event.data.version !== PROTOCOL_VERSION) {
      port.postMessage({ type: 'error', code: 'version' });
      port.close();
      return;
    }
    window.removeEventListener('message', onMessage);
    accept(port);
  };
  window.addEventListener('message', onMessage);
  const hello: Greeting = { type: HELLO, version: PROTOCOL_VERSION };
  parent.postMessage(hello, '*');
}
