import { allOrSome } from './all-or-some';
import { badPoints } from './bad-points';
import { biggerBatch } from './bigger-batch';
import { hardlyChanges } from './hardly-changes';
import { howLongAStride } from './how-long-a-stride';
import type { WrittenLesson } from './lesson';
import { momentumLesson } from './momentum';
import { noRest } from './no-rest';
import { threeStrides } from './three-strides';
import { toLenet } from './to-lenet';

/** The lessons in their order. */
export const lessons: readonly WrittenLesson[] = [
  threeStrides,
  howLongAStride,
  hardlyChanges,
  allOrSome,
  noRest,
  badPoints,
  biggerBatch,
  momentumLesson,
  toLenet,
];
