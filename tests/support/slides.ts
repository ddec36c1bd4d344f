import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { folder, serveHost } from './host';

const require = createRequire(import.meta.url);

/** Serves slides of reveal.js, each with what stands on it; gives the address. The deck is the page's `deck`. */
export function serveSlides(
  { width, height }: { width: number; height: number },
  ...slides: string[]
): Promise<string> {
  const deck = `
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <link rel="stylesheet" href="./reveal.css"><link rel="stylesheet" href="./theme/white.css">
    <div class="reveal"><div class="slides">${slides.map((slide) => `<section>${slide}</section>`).join('')}</div></div>
    <script type="module">
      import Reveal from './reveal.mjs';
      window.deck = new Reveal({ width: ${width}, height: ${height}, margin: 0 });
      window.deck.initialize();
    </script>`;
  return serveHost(deck, undefined, folder(dirname(require.resolve('reveal.js'))));
}
