import { scene as anotherValley } from './another-valley';
import { scene as biggerBatch } from './bigger-batch';
import { scene as howLongAStride } from './how-long-a-stride';
import type { ReadyScene } from './scene';

/** The scenes that a first look may begin with, the page's own opening first. */
export const questions: readonly ReadyScene[] = [howLongAStride, biggerBatch, anotherValley];
