import { asksForSplice, connectSplice } from '../lms/splice';
import { FallLineQuestion } from './question';
import { FallLineTask } from './task';

/** What a page gets that loads this script beside that of the figure. */
const elements: readonly (readonly [string, CustomElementConstructor])[] = [
  ['fall-line-question', FallLineQuestion],
  ['fall-line-task', FallLineTask],
];

const define = (): void => {
  for (const [name, element] of elements) if (!customElements.get(name)) customElements.define(name, element);
};

/** Where the page's address asks for it, answers are kept with the platform that holds the page in a frame. */
async function start(): Promise<void> {
  const memory = asksForSplice(location.search) ? await connectSplice(document) : undefined;
  if (memory) window.fallLineMemory = memory;
  define();
}

// What an element is made of is read when it is connected: not before all of it has come.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void start());
else void start();
