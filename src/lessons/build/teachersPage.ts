import { h } from 'hastscript';
import { escapeMarkup } from '../../plot/svg/markup';
import { type LessonContext, sceneOf } from './context';
import type { Page } from './frame';
import { lessonText } from './markdown';
import { pageWords } from './words';

/** Where the site is to be put in by whoever copies. */
const SITE = 'https://example.org/fall-line/';

const code = (text: string) => h('pre', { tabindex: 0 }, h('code', text));

/** What a teacher is told of a lesson: its aim, its answer, what goes wrong, how to have it in a page of their own. */
export function teachersPage(context: LessonContext): Pick<Page, 'title' | 'line' | 'main'> {
  const { lesson, lang } = context;
  const words = pageWords[lang];
  const { title, line } = lesson[lang];
  const frame = `<iframe src="${SITE}lessons/${lang}/${lesson.id}/" width="100%" height="900" title="${escapeMarkup(title)}" loading="lazy"></iframe>`;
  const script = `<script src="${SITE}fall-line.js" async></script>`;
  const element = `${script}\n<fall-line address="${escapeMarkup(sceneOf(context))}" lang="${lang}"></fall-line>`;
  const main = [
    h('article', { class: 'lesson-text' }, [
      h('div', { class: 'lesson-top', 'data-site': '' }, [
        h('a', { href: '../' }, `‹ ${words.student}`),
        h('span', words.teachers),
        h('span', { class: 'lesson-minutes' }, words.minutes(lesson.minutes)),
      ]),
      h('h1', title),
      ...lessonText(lesson.teachers[lang], context),
      h('h2', words.embedHeading),
      h('p', words.embedFrame),
      code(frame),
      h('p', words.embedFigure),
      code(element),
      h('p', words.embedMore),
      h('p', { class: 'quiet' }, words.print),
    ]),
  ];
  return { title: `${title} · ${words.teachers}`, line, main };
}
