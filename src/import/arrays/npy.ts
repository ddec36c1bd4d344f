import { FileError } from '../flaw';
import { elementsAt } from './elements';
import { readNpyHeader } from './npyHeader';
import type { NumberArray } from './stored';

/** A shape as Python writes it. */
export const writtenShape = (shape: readonly number[]): string =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;

/**
 * The array of a `.npy` file, of which nothing but the header is looked at; its numbers stay where they are. Throws a
 * FileError where it has other than two dimensions, or the file is shorter than its header says.
 */
export function readNpy(bytes: Uint8Array): NumberArray {
  const { type, shape, fortran, from } = readNpyHeader(bytes);
  const [rows = 0, columns = 0] = shape;
  if (shape.length !== 2) throw new FileError({ reason: 'shape', given: writtenShape(shape) });
  if (rows === 0 || columns === 0) throw new FileError({ reason: 'empty' });
  const whole = from + rows * columns * type.size;
  if (whole > bytes.length) throw new FileError({ reason: 'truncated', limit: whole });
  const element = elementsAt(bytes, from, type);
  const at = fortran
    ? (row: number, column: number) => element(column * rows + row)
    : (row: number, column: number) => element(row * columns + column);
  return { type, rows, columns, at };
}
