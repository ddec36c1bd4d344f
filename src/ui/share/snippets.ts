import { escapeMarkup } from '../../plot/svg/markup';

/** What an embed is written from. */
export interface Embedded {
  /** Where the page is served. */
  readonly site: string;
  /** From the `?` on. */
  readonly address: string;
  /** The same scene on the full page, from the `?` on. */
  readonly full: string;
  /** What the frame is called; differs from figure to figure. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** The element's script under the name of this version, which its hash holds a browser to; else the one that stays. */
  readonly script?: PinnedScript | undefined;
}

interface PinnedScript {
  readonly file: string;
  readonly integrity: string;
}

declare global {
  interface ImportMetaEnv {
    /** In what is built as a site. */
    readonly ELEMENT?: PinnedScript;
  }
}

const WAYS = ['iframe', 'markdown', 'myst', 'reveal', 'element'] as const;
export type Way = (typeof WAYS)[number];

/** The ways that this page can offer: what is one file has no script for other pages beside it. */
export const ways: readonly Way[] = WAYS.filter((way) => way !== 'element' || import.meta.env.MODE !== 'single');

const attributes = (pairs: Readonly<Record<string, string | number>>): string =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');

/** A frame that HTML, MDX and Canvas take alike: attributes only, nothing that runs and nothing that styles. */
function frame(source: 'src' | 'data-src', { site, address, title, width, height }: Embedded): string {
  const pairs = { [source]: site + address, width, height, title, loading: 'lazy' };
  return `<iframe${attributes({ ...pairs, allow: 'fullscreen; clipboard-write' })}></iframe>`;
}

/** What Markdown would read as a mark. */
const MARKS = /[\\`*_{}[\]<>()#+!|~$:]/g;

/** In Markdown: marks that stand for themselves. */
const plain = (text: string): string => text.replace(MARKS, '\\$&');

/** Between tags, where HTML, Markdown and MDX read alike. */
const between = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(MARKS, (sign) => `&#${sign.charCodeAt(0)};`);

/** The custom element with its script, and a link until it is there. */
function element({ site, address, full, title, script: pinned }: Embedded): string {
  const pairs = new Map<string, string>();
  for (const pair of address.slice(1).split('&')) {
    const [key = '', value = ''] = pair.split('=').map(decodeURIComponent);
    const before = pairs.get(key);
    if (key !== 'ui') pairs.set(key, before === undefined ? value : `${before}; ${value}`);
  }
  const src = new URL(pinned?.file ?? 'fall-line.js', site).href;
  const script = attributes(pinned ? { src, integrity: pinned.integrity, crossorigin: 'anonymous' } : { src });
  const link = `<a${attributes({ href: site + full })}>${between(title)}</a>`;
  return `<script${script} async></script>\n<fall-line${attributes({ ...Object.fromEntries(pairs), title })}>${link}</fall-line>`;
}

/** In an address no mark of Markdown may end the link. */
const linked = (url: string): string =>
  url.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The code that puts an embed into other people's pages. */
export const snippets: Readonly<Record<Way, (embedded: Embedded) => string>> = {
  iframe: (embedded) => frame('src', embedded),
  reveal: (embedded) => frame('data-src', embedded),
  markdown: ({ site, address, title }) => `[${plain(title)}](${linked(site + address)})`,
  myst: ({ site, address, title }) => `:::{iframe} ${site}${address}\n:width: 100%\n\n${plain(title)}\n:::`,
  element,
};
