import { contentAt, type Heights } from '../../core/contents/contents';
import type { Surface, SurfaceType } from '../../core/types';
import { createHeightsSurface } from '../shared/heightsSurface';

/** Stands where no grid has been provided: a round bowl over 7 × 7 nodes. */
const BOWL: Heights = {
  columns: 7,
  rows: 7,
  values: Float64Array.from({ length: 49 }, (_, k) => ((k % 7) - 3) ** 2 + (Math.floor(k / 7) - 3) ** 2),
  x: { first: -3, step: 1 },
  y: { first: -3, step: 1 },
};

/** The numbers that the reader has provided under a key, or those that stand in their place. */
export const heightsOf = (content: unknown): Heights => contentAt('grid', content)?.heights ?? BOWL;

const made = new WeakMap<Heights, Surface>();

/** The surface through a grid of numbers that the reader has provided, a network's loss around its minimum or heights. */
export const surfaceType: SurfaceType = {
  group: 'own',
  parameters: { content: { kind: 'content', of: 'grid' } },
  create({ content } = {}) {
    const heights = heightsOf(content);
    const surface = made.get(heights) ?? createHeightsSurface(heights);
    made.set(heights, surface);
    return surface;
  },
};
