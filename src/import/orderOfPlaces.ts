import { FEWEST } from './axis';

/** The columns of x, y and the height. */
export type PlaceOrder = readonly [x: number, y: number, z: number];

const ORDERS: readonly PlaceOrder[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 2, 0],
];

/** How many different numbers a column has. */
const different = (column: Float64Array): number => new Set(column).size;

/**
 * Which of three columns are x, y and the height, by their numbers: every x comes with every y once. Undefined where
 * none are. Yields the share that is looked at.
 */
export function* orderOfPlaces(columns: readonly Float64Array[]): Generator<number, PlaceOrder | undefined> {
  const counts: number[] = [];
  for (const column of columns) {
    counts.push(different(column));
    yield counts.length / columns.length;
  }
  const places = columns[0]?.length;
  return ORDERS.find(([x, y]) => counts[x]! * counts[y]! === places && Math.min(counts[x]!, counts[y]!) >= FEWEST);
}
