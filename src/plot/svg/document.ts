import { FONT } from './figure';
import { element, escapeMarkup } from './markup';

interface DocumentWords {
  /** The language's tag. */
  readonly lang: string;
  readonly title: string;
  /** For those who do without the picture. */
  readonly description: string;
}

/** A whole SVG file: what it is called and shows, then its parts, which are markup already. */
export const svgDocument = (
  { width, height }: { readonly width: number; readonly height: number },
  { lang, title, description }: DocumentWords,
  ...parts: readonly string[]
): string =>
  `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang,
      'font-family': FONT,
    },
    ['', element('title', {}, escapeMarkup(title)), element('desc', {}, escapeMarkup(description)), ...parts, ''].join(
      '\n',
    ),
  )}\n`;
