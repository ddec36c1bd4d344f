import type { WrittenLesson } from './lesson';

/** The lessons in their order. */
export const lessons: readonly WrittenLesson[] = Object.values(
  import.meta.glob<WrittenLesson>('./*/written.ts', { eager: true, import: 'written' }),
).sort((a, b) => a.place - b.place);
