import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import type { Lang } from '../langs';
import { pageWords } from './words';

/** What a page is made of besides its text. */
export interface Assets {
  /** Paths from the root of the site. */
  readonly style: string;
  readonly script: string;
  readonly font: string;
  readonly policy: string;
}

export interface Page {
  readonly lang: Lang;
  readonly title: string;
  readonly line: string;
  /** From the page to the root of the site, with a closing slash. */
  readonly root: string;
  /** From the folder of a language on: the same page in another language. */
  readonly path: string;
  /** Of the class of its `main`. */
  readonly kind: 'lesson' | 'index' | 'teachers';
  readonly main: readonly ElementContent[];
}

const logo = (): Element =>
  s('svg', { viewBox: '0 0 24 24', ariaHidden: 'true' }, [
    s('path', { d: 'M2.5 19.5 9.5 6l4 7 2.2-3.4 5.8 9.9z' }),
    s('path', { class: 'logo-line', d: 'M9.5 6c-.6 3.8 2.4 4.6 1.4 7.6-.8 2.4 1.6 3.3 1.2 5.9' }),
  ]);

const themeIcon = (): Element =>
  s('svg', { class: 'icon', viewBox: '0 0 16 16', ariaHidden: 'true' }, [
    s('path', { d: 'M8 2a6 6 0 1 0 0 12z', fill: 'currentColor' }),
    s('circle', { cx: 8, cy: 8, r: 6 }),
  ]);

function header({ lang, root, path, kind }: Page): Element {
  const words = pageWords[lang];
  const here = kind === 'index' ? { ariaCurrent: 'page' } : { 'data-here': '' };
  const up = '../'.repeat(path.split('/').length - 1);
  return h('header', { class: 'header', 'data-site': '' }, [
    h('a', { class: 'logo', href: `${root}?lang=${lang}` }, [logo(), h('span', 'Fall Line')]),
    h('nav', { class: 'nav', ariaLabel: words.main }, [
      h('a', { href: `${root}?lang=${lang}` }, words.explore),
      h('a', { href: up || './', ...here }, words.lessons),
      h('a', { href: `${root}?lang=${lang}#scenes` }, words.scenes),
    ]),
    h('div', { class: 'header-tools' }, [
      h(
        'a',
        {
          class: 'button quiet',
          href: `${up}../${lang === 'en' ? 'zh' : 'en'}/${path}`,
          lang: words.otherTag,
          hreflang: words.otherTag,
        },
        words.other,
      ),
      h(
        'button',
        { type: 'button', class: 'button quiet', 'data-theme-switch': '', ariaLabel: words.theme, hidden: true },
        themeIcon(),
      ),
    ]),
  ]);
}

/** A page of the lessons as HTML: whole and readable before any script has come. */
export function pageOf(page: Page, { style, script, font, policy }: Assets): string {
  const { lang, title, line, root, kind, main, path } = page;
  const words = pageWords[lang];
  const up = '../'.repeat(path.split('/').length - 1);
  const figures = kind === 'lesson';
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title === 'Fall Line' ? title : `${title} · Fall Line`),
    h('meta', { name: 'description', content: line }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'icon', type: 'image/svg+xml', href: `${root}favicon.svg` }),
    ...(['en', 'zh'] as const).map((other) =>
      h('link', {
        rel: 'alternate',
        hreflang: pageWords[other].tag,
        href: `${up}../${other}/${path}`,
        'data-site': '',
      }),
    ),
    h('link', { rel: 'preload', as: 'font', type: 'font/woff2', href: root + font, crossorigin: '' }),
    h('link', { rel: 'stylesheet', href: root + style }),
    h('script', { src: root + script, defer: true }),
    ...(figures
      ? ['fall-line.js', 'fall-line-lesson.js'].map((name) => h('script', { src: root + name, defer: true }))
      : []),
  ]);
  const body = h('body', [
    h('a', { class: 'skip', href: '#text' }, words.skip),
    header(page),
    h('main', { class: kind, id: 'text', tabindex: -1 }, [...main]),
  ]);
  return `<!doctype html>\n${toHtml(h('html', { lang: words.tag }, [head, body]), { allowDangerousHtml: true })}\n`;
}
