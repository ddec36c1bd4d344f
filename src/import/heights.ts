import type { Heights } from '../core/contents/contents';
import { type Axis, FEWEST, MOST } from './axis';
import { FileError } from './flaw';

/** A grid as a file has it. */
export interface GridFile {
  readonly heights: Heights;
  /** Whether the file does not say where its rows stand, so that they were counted. */
  readonly counted: boolean;
}

/** Holds a grid to its least and greatest size. */
export function checkSize(columns: number, rows: number): void {
  if (Math.min(columns, rows) < FEWEST) throw new FileError({ reason: 'few', limit: FEWEST });
  if (Math.max(columns, rows) > MOST) throw new FileError({ reason: 'many', limit: MOST });
}

/** The grid over two axes; `at` gives the height at the file's own row and column, from 0. */
export function heightsOver(x: Axis, y: Axis, at: (row: number, column: number) => number): Heights {
  checkSize(x.count, y.count);
  const values = new Float64Array(x.count * y.count);
  for (let j = 0; j < y.count; j++) {
    const row = y.reversed ? y.count - 1 - j : j;
    for (let i = 0; i < x.count; i++) values[j * x.count + i] = at(row, x.reversed ? x.count - 1 - i : i);
  }
  if (values.every((value) => value === values[0])) throw new FileError({ reason: 'level' });
  return {
    columns: x.count,
    rows: y.count,
    values,
    x: { first: x.first, step: x.step },
    y: { first: y.first, step: y.step },
  };
}
