import { allOrSome } from './all-or-some';
import { badPoints } from './bad-points';
import type { WrittenLesson } from './lesson';
import { noRest } from './no-rest';
import { threeStrides } from './three-strides';

/** The lessons in their order. */
export const lessons: readonly WrittenLesson[] = [threeStrides, allOrSome, noRest, badPoints];
