import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { LANGS } from '../langs';
import type { Assets } from './frame';
import { pageWords } from './words';

/** What stands at the folder of all languages: a link to each. */
export function doorPage({ style, script, font, policy }: Assets): string {
  const root = '../';
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h(
      'title',
      LANGS.map((lang) => pageWords[lang].indexTitle)
        .join(' · ')
        .concat(' · Fall Line'),
    ),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'icon', type: 'image/svg+xml', href: `${root}favicon.svg` }),
    h('link', { rel: 'preload', as: 'font', type: 'font/woff2', href: root + font, crossorigin: '' }),
    h('link', { rel: 'stylesheet', href: root + style }),
    h('script', { src: root + script, defer: true }),
  ]);
  const links = LANGS.map((lang) => {
    const { tag, indexTitle } = pageWords[lang];
    return h('li', h('a', { href: `./${lang}/`, lang: tag, hreflang: tag }, indexTitle));
  });
  const body = h('body', h('main', { class: 'door' }, [h('h1', 'Fall Line'), h('ul', links)]));
  return `<!doctype html>\n${toHtml(h('html', { lang: 'en' }, [head, body]))}\n`;
}
