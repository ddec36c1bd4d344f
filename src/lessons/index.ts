import { hardlyChanges } from './hardly-changes';
import { howLongAStride } from './how-long-a-stride';
import type { WrittenLesson } from './lesson';
import { momentumLesson } from './momentum';
import { threeStrides } from './three-strides';

/** The lessons in their order. */
export const lessons: readonly WrittenLesson[] = [threeStrides, howLongAStride, hardlyChanges, momentumLesson];
