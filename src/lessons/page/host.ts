import { greet } from '../../embed/greet';
import { PROTOCOL_VERSION } from '../../embed/protocol';

/** Tells a page that holds the lesson in a frame, and has connected as to a figure, what is answered; nobody else. */
export function tellHost(): void {
  const parent = new URLSearchParams(location.search).get('parent') ?? undefined;
  greet(parent, (port) => {
    port.postMessage({ type: 'ready', version: PROTOCOL_VERSION, lesson: location.pathname });
    for (const name of ['answered', 'completed'] as const)
      document.addEventListener(`fall-line:${name}`, ({ detail }) =>
        port.postMessage({ type: 'event', name, ...detail }),
      );
  });
}
