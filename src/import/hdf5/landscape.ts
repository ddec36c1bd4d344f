import { elementName } from '../arrays/elements';
import { gridNumber, type Stored, type Understood } from '../arrays/stored';
import { evenAxis } from '../axis';
import { FileError } from '../flaw';
import { checkSize, type GridFile, heightsOver } from '../heights';
import type { Reading } from '../manner';
import type { NumberSet } from './dataset';
import { PROJECTION } from './projection';
import { setsIn } from './sets';

/** Where in a dataset the number for a row and a column of the grid stands; all from 0. */
type IndexOf = (row: number, column: number) => number;

/** What the loss at a place is before it has been computed. */
const UNCOMPUTED = -1;

/** What is taken if nothing else is asked for. */
const FIRST = 'train_loss';

/** Where the losses are, along both axes. */
export const COORDINATES = ['xcoordinates', 'ycoordinates'] as const;

const WANTED = [...COORDINATES, FIRST];

/** An axis of the slice. */
function axisIn({ shape, at }: NumberSet): number[] {
  const [count = 0] = shape;
  if (shape.length !== 1) throw new FileError({ reason: 'shape', given: `(${shape.join(', ')})` });
  checkSize(count, count);
  return Array.from({ length: count }, (_, i) => gridNumber(at(i), 0, i));
}

/** A number without the last digits, which rounding has made. */
const readable = (value: number): number => Number(value.toPrecision(6));

/** The grid over two axes; refuses one that was not computed to its end, with the first of the places left out. */
function* gridOver(
  xs: readonly number[],
  ys: readonly number[],
  { shape: [, width = 1], at }: NumberSet,
  indexOf: IndexOf,
): Generator<number, GridFile> {
  let first = '';
  let count = 0;
  for (const [row, y] of ys.entries())
    for (const [column, x] of xs.entries()) {
      if (at(indexOf(row, column)) !== UNCOMPUTED) continue;
      first ||= `x ${readable(x)}, y ${readable(y)}`;
      count++;
    }
  if (count > 0) throw new FileError({ reason: 'uncomputed', given: first, limit: count });
  yield 0.5;
  const height = (row: number, column: number): number => {
    const index = indexOf(row, column);
    return gridNumber(at(index), Math.floor(index / width), index % width);
  };
  return { heights: heightsOver(evenAxis(xs), evenAxis(ys), height), counted: false };
}

/**
 * The grid in a file that loss-landscape (Li et al., 2018) has written: `xcoordinates`, `ycoordinates`, and `train_loss` or
 * another dataset with a number for each place. Those run along x first, whatever shape they claim to have:
 * plot_surface.py makes (x, y) of them, and scheduler.py fills them in the order of np.meshgrid, as plot_2D.py draws them.
 */
export function landscapeIn(bytes: Uint8Array, { dataset, firstAcross = false }: Reading): Understood {
  const { sets, names } = setsIn(bytes, WANTED);
  const [x, y] = COORDINATES.map((name) => sets.get(name));
  const given = names.join(', ');
  if (!x && PROJECTION.every((name) => sets.has(name))) throw new FileError({ reason: 'track' });
  if (x && !y) throw new FileError({ reason: 'line' });
  if (!x || !y) throw new FileError({ reason: 'names', given });
  const [xs, ys] = [axisIn(x), axisIn(y)];
  const [columns, rows] = [xs.length, ys.length];
  const fits = ({ shape }: NumberSet): boolean => shape.length === 2 && shape[0]! * shape[1]! === columns * rows;
  const datasets = [...sets].flatMap(([name, set]) => (fits(set) ? [name] : []));
  const taken = [dataset, FIRST].find((name) => name !== undefined && datasets.includes(name)) ?? datasets[0];
  const set = taken === undefined ? undefined : sets.get(taken);
  if (taken === undefined || !set) throw new FileError({ reason: 'names', given });
  const indexOf: IndexOf = (row, column) => (firstAcross ? column * rows + row : row * columns + column);
  const stored: Stored = { format: 'hdf5', type: elementName(set.type), firstAcross, datasets, dataset: taken };
  return { stored, read: () => gridOver(xs, ys, set, indexOf) };
}
