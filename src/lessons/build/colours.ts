import { dark, light, type Palette } from '../../plot/palette';

const routes = ({ routes }: Palette): string =>
  routes.map((colour, place) => `--route-${place + 1}:${colour}`).join(';');

const swatches = light.routes.map((_, place) => `.route-${place + 1}{color:var(--route-${place + 1})}`).join('');

const ROOT = /(?<![\w\]]):root\{([^}]*)\}/g;
const DARK = /:root\[data-theme="?dark"?\]\s*\{([^}]*)\}/g;

/** All that a style sheet sets on one kind of root. */
function settings(css: string, root: RegExp): string {
  const blocks = [...css.matchAll(root)].map(([, block]) => block);
  if (blocks.length < 2) throw new Error('the style of the lessons lacks colours');
  return blocks.join(';');
}

/**
 * What the style sheet of the pages has besides: the routes' colours as the map has them; all that is dark also where no
 * script has yet said which it is to be; and all that is light on paper, whichever it is.
 * @param css as it was built
 */
export function withColours(css: string): string {
  const coloured = `${css}:root{${routes(light)}}:root[data-theme=dark]{${routes(dark)}}${swatches}`;
  const unsaid = `@media (prefers-color-scheme:dark){:root:not([data-theme]){${settings(coloured, DARK)}}}`;
  return `${coloured}${unsaid}@media print{:root:root:root{${settings(coloured, ROOT)}}}`;
}
