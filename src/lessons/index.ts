import type { Lang } from './langs';
import type { Lesson, LessonPicture, WrittenLesson } from './lesson';

/** The parts of all lessons, by the folder's path and what the file is called. */
const scenes = import.meta.glob<Lesson>('./*/scene.ts', { eager: true, import: 'lesson' });
const pictures = import.meta.glob<LessonPicture>('./*/picture.ts', { eager: true, import: 'picture' });
const texts = import.meta.glob<string>('./*/*.{en,zh}.md', { eager: true, query: '?raw', import: 'default' });

/** @throws Error where a lesson lacks it */
function part<T>(parts: Readonly<Record<string, T>>, path: string): T {
  const found = parts[path];
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found;
}

function written(lesson: Lesson): WrittenLesson {
  const inBoth = (name: string): Readonly<Record<Lang, string>> => ({
    en: part(texts, `./${lesson.id}/${name}.en.md`),
    zh: part(texts, `./${lesson.id}/${name}.zh.md`),
  });
  const picture = part(pictures, `./${lesson.id}/picture.ts`);
  return { ...lesson, picture, text: inBoth('text'), teachers: inBoth('teachers') };
}

/** The lessons in their order. */
export const lessons: readonly WrittenLesson[] = Object.values(scenes)
  .map(written)
  .sort((a, b) => a.place - b.place);
