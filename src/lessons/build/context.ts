import type { Lang } from '../langs';
import type { Lesson, Study, WrittenLesson } from '../lesson';
import type { Lab } from './lab';

/** What a text is made into a page with. */
export interface Context {
  readonly lesson: Lesson;
  readonly study: Study;
  readonly lab: Lab;
  readonly lang: Lang;
  /** From the page to the root of the site, with a closing slash. */
  readonly root: string;
  /** What other lessons are called in the page's language, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The same, of a lesson that has its texts. */
export interface LessonContext extends Context {
  readonly lesson: WrittenLesson;
}

/** The address of a scene by its name, the lesson's first where none is given. */
export function sceneOf({ lesson }: Context, name?: string): string {
  const scene = name === undefined ? Object.values(lesson.scenes)[0] : lesson.scenes[name];
  if (scene === undefined) throw new Error(`${lesson.id} has no scene ${name}`);
  return scene;
}
