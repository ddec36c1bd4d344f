import { escapeMarkup } from '../../plot/svg/markup';

/** What an embed is written from. */
export interface Embedded {
  /** Where the page is served. */
  readonly site: string;
  /** From the `?` on. */
  readonly address: string;
  /** What the frame is called; differs from figure to figure. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export const WAYS = ['iframe', 'markdown', 'myst', 'reveal'] as const;
export type Way = (typeof WAYS)[number];

const attributes = (pairs: Readonly<Record<string, string | number>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');

/** A frame that HTML, MDX and Canvas take alike: attributes only, nothing that runs and nothing that styles. */
function frame(source: 'src' | 'data-src', { site, address, title, width, height }: Embedded): string {
  const pairs = { [source]: site + address, width, height, title, loading: 'lazy' };
  return `<iframe${attributes({ ...pairs, allow: 'fullscreen; clipboard-write' })}></iframe>`;
}

/** What Markdown would read as a mark stands for itself. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~$:]/g, '\\$&');

/** In an address no mark of Markdown may end the link. */
const linked = (url: string): string =>
  url.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The code that puts an embed into other people's pages. */
export const snippets: Readonly<Record<Way, (embedded: Embedded) => string>> = {
  iframe: (embedded) => frame('src', embedded),
  reveal: (embedded) => frame('data-src', embedded),
  markdown: ({ site, address, title }) => `[${plain(title)}](${linked(site + address)})`,
  myst: ({ site, address, title }) => `:::{iframe} ${site}${address}\n:width: 100%\n\n${plain(title)}\n:::`,
};
