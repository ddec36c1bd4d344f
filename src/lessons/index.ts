import { biggerBatch } from './bigger-batch';
import type { WrittenLesson } from './lesson';
import { threeStrides } from './three-strides';
import { toLenet } from './to-lenet';

/** The lessons in their order. */
export const lessons: readonly WrittenLesson[] = [threeStrides, biggerBatch, toLenet];
