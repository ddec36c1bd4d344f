import type { Heights } from '../core/contents/contents';
import { MOST } from './axis';
import { FileError } from './flaw';
import type { Manner } from './manner';
import { numberAt } from './number';
import { orderOfPlaces, type PlaceOrder } from './orderOfPlaces';
import { overRows, type Row } from './rows';
import { gridOfPlaces } from './scattered';
import { within } from './share';

/** What the two axes of a grid are called, and what its heights are. */
export const AXES: readonly (readonly [x: string, y: string])[] = [
  ['x', 'y'],
  ['alpha', 'beta'],
  ['α', 'β'],
  ['a', 'b'],
  ['u', 'v'],
  ['w1', 'w2'],
  ['w0', 'w1'],
  ['theta0', 'theta1'],
  ['theta1', 'theta2'],
  ['lon', 'lat'],
  ['longitude', 'latitude'],
];
const HEIGHTS = [
  'z',
  'loss',
  'value',
  'height',
  'f',
  'j',
  'cost',
  'error',
  'elevation',
  'altitude',
  '损失',
  '高度',
  '海拔',
];

/** A name without the bracket behind it, in small letters. */
export const withoutUnit = (name: string): string =>
  name
    .split(/[([（［]/, 1)[0]!
    .trim()
    .toLowerCase();

/** The width of a file that holds nothing but places. */
const THREE = 3;

/** The indexes of what the names say of x and y, of the height, and of neither. */
function find(header: readonly string[]) {
  const names = header.map(withoutUnit);
  const height = HEIGHTS.map((name) => names.indexOf(name)).find((at) => at >= 0);
  const z = height ?? names.findIndex((name) => name.includes('loss') || name.includes('损失'));
  const pair = AXES.map(([x, y]) => [names.indexOf(x), names.indexOf(y)] as const).find(([x, y]) => x >= 0 && y >= 0);
  return { pair, z, others: names.flatMap((_, i) => (i === z || pair?.includes(i) ? [] : [i])) };
}

/** Whether names say of themselves that they are those of two axes and of heights. */
export function namesHeights(names: readonly string[]): boolean {
  const { pair, z } = find(names);
  return pair !== undefined && z >= 0;
}

/** Which named columns hold x, y and the height, in whatever order; undefined where the names don't say. */
export function namedPlaces(names: readonly string[]): PlaceOrder | undefined {
  const { pair, z, others } = find(names);
  if (pair && z >= 0) return [...pair, z];
  if (names.length !== THREE) return undefined;
  if (pair) return [...pair, others[0]!];
  return z >= 0 ? [others[0]!, others[1]!, z] : undefined;
}

/** A grid from a file that names each place: x, y and the height on every line. Yields the share that is read. */
export function* readPlaces(text: string, manner: Manner): Generator<number, Heights> {
  const { cut, decimal, names, above, rowNames } = manner;
  const named = names && namedPlaces(names);
  const from = rowNames ? 1 : 0;
  const columns = (named ?? [0, 1, 2]).map((column) => column + from);
  const numbers: readonly number[][] = [[], [], []];
  const lines: number[] = [];
  const look = ({ row, cells }: Row, index: number): void => {
    if (index < above) return;
    if (lines.length === MOST * MOST) throw new FileError({ reason: 'cells', row, limit: MOST * MOST });
    for (const [i, column] of columns.entries())
      numbers[i]!.push(numberAt(cells[column] ?? '', decimal, row, column + 1));
    lines.push(row);
  };
  yield* within(0, 0.8, overRows(text, cut, look));
  const read = numbers.map((column) => Float64Array.from(column));
  const shaped = named ? undefined : yield* within(0.8, 0.9, orderOfPlaces(read));
  const [x, y, z] = shaped ?? [0, 1, 2];
  return yield* within(0.9, 1, gridOfPlaces({ lines, x: read[x]!, y: read[y]!, z: read[z]! }));
}
