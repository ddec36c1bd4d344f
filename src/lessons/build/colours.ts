import { dark, light, type Palette } from '../../plot/palette';

const routes = ({ routes }: Palette): string =>
  routes.map((colour, place) => `--route-${place + 1}:${colour}`).join(';');

const swatches = light.routes.map((_, place) => `.route-${place + 1}{color:var(--route-${place + 1})}`).join('');

/**
 * What the style sheet of the pages has besides: the routes' colours as the map has them, and all that is dark also where
 * no script has yet said which it is to be.
 * @param css as it was built
 */
export function withColours(css: string): string {
  const coloured = `${css}:root{${routes(light)}}:root[data-theme=dark]{${routes(dark)}}${swatches}`;
  const blocks = [...coloured.matchAll(/:root\[data-theme="?dark"?\]\s*(\{[^}]*\})/g)].map(([, block]) => block);
  if (blocks.length < 2) throw new Error('the style of the lessons has no dark colours');
  return `${coloured}@media (prefers-color-scheme:dark){${blocks.map((block) => `:root:not([data-theme])${block}`).join('')}}`;
}
