import { h } from 'hastscript';
import type { Lang } from '../langs';
import type { WrittenLesson } from '../lesson';
import type { Page } from './frame';
import { pageWords } from './words';

/** All lessons with their pictures, and what of them has been done in this browser. */
export function indexPage(
  lessons: readonly WrittenLesson[],
  lang: Lang,
  root: string,
): Pick<Page, 'title' | 'line' | 'main'> {
  const words = pageWords[lang];
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const line = words.indexLine(words.numbers[lessons.length] ?? String(lessons.length), words.inAll(minutes));
  const cards = lessons.map((lesson) => {
    const { id, minutes, place } = lesson;
    const { title, line } = lesson[lang];
    return h('li', [
      h('a', { class: 'lesson-card', href: `./${id}/`, 'data-lesson': id }, [
        h('img', { src: `${root}lessons/pictures/${id}.svg`, alt: '', width: 388, height: 134 }),
        h('span', { class: 'lesson-number' }, String(place)),
        h('strong', title),
        h('span', { class: 'lesson-line' }, line),
        h('span', { class: 'lesson-state' }, [
          h('b', { class: 'lesson-done', hidden: true }, `✓ ${words.done}`),
          h('b', { class: 'lesson-open', hidden: true }, words.goOn),
          h('span', words.short(minutes)),
        ]),
      ]),
    ]);
  });
  const main = [
    h('div', { class: 'index-top' }, [
      h('div', [h('h1', words.indexTitle), h('p', line)]),
      h('div', { class: 'index-progress', hidden: true }, [
        h('p', [
          h('b', [h('span', { 'data-done': '' }), ` / ${lessons.length} ${words.doneOf}`]),
          ' · ',
          h('button', { type: 'button', class: 'link', 'data-forget': '' }, words.forget),
        ]),
        h('p', words.kept),
      ]),
    ]),
    h('ol', { class: 'index-cards' }, cards),
  ];
  return { title: words.indexTitle, line, main };
}
