import type { Raw } from 'mdast-util-to-hast';
import temml from 'temml';

/** TeX as MathML, which browsers typeset by themselves, without styles of its own. @throws where it is no TeX */
export const mathOf = (tex: string, display: boolean): Raw => ({
  type: 'raw',
  value: temml.renderToString(tex, { displayMode: display, throwOnError: true }).replace(/ (style|class)="[^"]*"/g, ''),
});
