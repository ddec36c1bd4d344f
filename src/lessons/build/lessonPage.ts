import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { WrittenLesson } from '../lesson';
import { type Context, type LessonContext, sceneOf } from './context';
import type { Page } from './frame';
import { lessonText } from './markdown';
import { type PageWords, pageWords } from './words';

/** Where a lesson stands among the others. */
export interface Neighbours {
  readonly of: number;
  readonly next: WrittenLesson | undefined;
}

/** An address without what is only its view's. */
const plain = (address: string): string => address.replace(/&(k|theme|lang)=[^&]*/g, '');

/** What stands behind a question is shown when that has been answered. */
function gated(content: readonly ElementContent[]): ElementContent[] {
  const shown: ElementContent[] = [];
  let behind: Element | undefined;
  for (const child of content) {
    (behind ? behind.children : shown).push(child);
    if (child.type !== 'element' || child.tagName !== 'fall-line-question') continue;
    const next = h('div', { 'data-after': String(child.properties.name) });
    (behind ? behind.children : shown).push(next);
    behind = next;
  }
  return shown;
}

/** A table that is broader than a phone moves in a box of its own. */
const boxed = (content: readonly ElementContent[]): ElementContent[] =>
  content.map((child) =>
    child.type === 'element' && child.tagName === 'table' ? h('div', { class: 'table', tabindex: 0 }, child) : child,
  );

function figure({ lesson, lang, root }: Context, title: string, words: PageWords): Element {
  const [scene = ''] = Object.values(lesson.scenes);
  const { show, hide, lock, k } = lesson.figure;
  return h('div', { class: 'lesson-figure' }, [
    h(
      'fall-line',
      {
        id: 'figure',
        address: k === undefined ? scene : `${scene}&k=${k}`,
        title: words.figure(title),
        lang,
        fit: 'column',
        ...(show && { show }),
        hide: [hide, 'ahead'].filter(Boolean).join(),
        ...(lock && { lock }),
      },
      [
        h('noscript', [
          h('p', words.unscripted),
          h('img', { src: `${root}lessons/pictures/${lesson.id}-${lang}.svg`, alt: title, loading: 'lazy' }),
        ]),
      ],
    ),
    h('p', { class: 'lesson-missing', hidden: true, role: 'alert' }, [
      words.missing,
      ' ',
      h('button', { type: 'button', class: 'button' }, words.again),
    ]),
  ]);
}

function steps(words: PageWords): Element {
  return h(
    'ol',
    { class: 'steps', ariaLabel: words.stepsLabel, hidden: true },
    words.steps.map((step) => h('li', step)),
  );
}

function foot(context: Context, next: WrittenLesson | undefined): Element {
  const { lang, root } = context;
  const words = pageWords[lang];
  return h('nav', { class: 'lesson-next', ariaLabel: words.lessons, 'data-site': '' }, [
    next
      ? h('a', { class: 'lesson-on', href: `../${next.id}/` }, words.next(next[lang].title))
      : h('a', { class: 'lesson-on', href: '../' }, words.all),
    h('a', { href: `${root}${plain(sceneOf(context))}&lang=${lang}` }, words.openScene),
  ]);
}

/** What few need, in small. */
const more = (words: PageWords): Element =>
  h('p', { class: 'lesson-more' }, [
    h('a', { href: './teachers/', 'data-site': '' }, words.teachers),
    h('button', { type: 'button', class: 'link', 'data-restart': '', hidden: true }, words.restart),
  ]);

/** The page of a lesson, made of its text. */
export function lessonPage(context: LessonContext, { of, next }: Neighbours): Pick<Page, 'title' | 'line' | 'main'> {
  const { lesson, lang } = context;
  const words = pageWords[lang];
  const content = lessonText(lesson.text[lang], context);
  const { title, line } = lesson[lang];
  const top = h('div', { class: 'lesson-top' }, [
    h('a', { href: '../', 'data-site': '' }, `‹ ${words.lessons}`),
    h('span', { 'data-site': '' }, words.place(lesson.place, of)),
    h('span', { class: 'lesson-minutes' }, words.minutes(lesson.minutes)),
  ]);
  const all = gated([...boxed(content), foot(context, next), more(words)]);
  const text = [top, steps(words), h('h1', title), ...all];
  return { title, line, main: [h('article', { class: 'lesson-text' }, text), figure(context, title, words)] };
}
