import '../../catalogue/whole';
import { LANGS } from '../langs';
import type { WrittenLesson } from '../lesson';
import { sceneOf } from './context';
import { doorPage } from './doorPage';
import { figureSvg } from './figureSvg';
import { type Assets, type Page, pageOf } from './frame';
import { indexPage } from './indexPage';
import { Lab } from './lab';
import { lessonPage } from './lessonPage';
import { pictureSvg } from './pictures/sheet';
import { teachersPage } from './teachersPage';

/** A file of the site. */
export interface File {
  /** From the root of the site. */
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/**
 * All pages of the lessons, each sentence held against what the core computes.
 * @throws Error where a claim does not hold, or a text names what is not there
 */
export function lessonFiles(lessons: readonly WrittenLesson[], assets: Assets): File[] {
  const lab = new Lab();
  const studied = lessons.map((lesson) => {
    const study = lesson.study(lab);
    const untrue = Object.entries(study.claims).find(([, holds]) => !holds);
    if (untrue) throw new Error(`${lesson.id}: it is not true that ${untrue[0]}`);
    return { lesson, study };
  });
  const pictures = lessons.map(({ id, picture }) => ({
    fileName: `lessons/pictures/${id}.svg`,
    source: pictureSvg(picture, lab),
  }));
  const inLanguages = LANGS.flatMap((lang) => {
    const titles = new Map(lessons.map((lesson) => [lesson.id, lesson[lang].title]));
    const page = (kind: Page['kind'], path: string, made: Pick<Page, 'title' | 'line' | 'main'>): File => {
      const root = '../'.repeat(path.split('/').length + 1);
      return {
        fileName: `lessons/${lang}/${path}index.html`,
        source: pageOf({ lang, root, path, kind, ...made }, assets),
      };
    };
    const pages = studied.flatMap(({ lesson, study }, place): File[] => {
      const context = { lesson, study, lab, lang, titles, root: '../../../' };
      const neighbours = { of: lessons.length, next: lessons[place + 1] };
      const inner = { ...context, root: '../../../../' };
      return [
        page('lesson', `${lesson.id}/`, lessonPage(context, neighbours)),
        page('teachers', `${lesson.id}/teachers/`, teachersPage(inner)),
        {
          fileName: `lessons/pictures/${lesson.id}-${lang}.svg`,
          source: figureSvg(lab, sceneOf(context, Object.values(study.questions)[0]?.scene), lang),
        },
      ];
    });
    return [page('index', '', indexPage(lessons, lang, '../../')), ...pages];
  });
  return [{ fileName: 'lessons/index.html', source: doorPage(assets) }, ...inLanguages, ...pictures];
}
