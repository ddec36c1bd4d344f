import type { Heights } from '../core/contents/contents';
import type { Params } from '../core/types';
import type { SurfaceId } from '../surfaces/ids';
import { programs } from '../surfaces/programs';
import { borderRise } from '../surfaces/shared/gridSurface';
import { fill } from './text';

/** A loss that goes through a grid of numbers, and by how much it rises for each square of a cell beyond their border. */
export interface GridLoss {
  readonly kind: 'grid';
  readonly heights: Heights;
  readonly rise: number;
}

/** The grid under a surface; none under most. */
export function gridLossOf(id: SurfaceId, params: Params): GridLoss | undefined {
  const heights = programs[id]?.heights?.(params);
  return heights && { kind: 'grid', heights, rise: borderRise(heights) };
}

/**
 * Functions of a part t of a cell that weigh the four nodes around it, with their derivatives: cubic convolution with
 * a = −½ (Keys, 1981). All languages write them alike.
 */
export const KERNEL: Readonly<Record<'weights' | 'slopes' | 'bends', readonly string[]>> = {
  weights: [
    '((-t + 2) * t - 1) * t / 2',
    '((3 * t - 5) * t * t + 2) / 2',
    '((-3 * t + 4) * t + 1) * t / 2',
    '(t - 1) * t * t / 2',
  ],
  slopes: ['((-3 * t + 4) * t - 1) / 2', '(9 * t - 10) * t / 2', '((-9 * t + 8) * t + 1) / 2', '(3 * t - 2) * t / 2'],
  bends: ['-3 * t + 2', '9 * t - 5', '-9 * t + 4', '3 * t - 1'],
};

/** Where a coordinate lies in cells from the first node. */
export function inCells(name: 'x' | 'y', { [name]: { first, step } }: Heights): string {
  const from = first === 0 ? name : `(${name} ${first < 0 ? '+' : '-'} ${Math.abs(first)})`;
  return step === 1 ? from : `${from} / ${step}`;
}

export const heightLines = ({ values }: Heights): string[] => fill(Array.from(values, String), ', ');
