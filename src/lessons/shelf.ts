import type { About } from './about';

/** What is told of the lessons, in their order: nothing of their texts and scenes. */
export const shelf: readonly About[] = Object.values(
  import.meta.glob<About>('./*/about.ts', { eager: true, import: 'about' }),
).sort((a, b) => a.place - b.place);
