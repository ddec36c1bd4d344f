import { FileError } from '../flaw';
import type { Manner } from '../manner';
import { type Decimal, isNumeric } from '../number';
import { AXES, withoutUnit } from '../places';
import type { Row } from '../rows';
import { ROW_NAMES } from '../table';

/** Which columns of a text hold a recorded track, by index: where it was, perhaps its loss there, and its route's name. */
export interface TrackColumns {
  readonly x: number;
  readonly y: number;
  readonly loss?: number;
  readonly route?: number;
}

/** What columns are called that tell one route from another. */
const ROUTE = /^((route|run|track)s?|(run|track)[ _]?(id|name)|optimi[sz]ers?|trajector(y|ies)|路线|轨迹|优化器|运行)$/;

/** What columns are called that only count the records. */
const COUNT =
  /^(|#|index|idx|id|epochs?|steps?|iter(ation)?s?|updates?|time|unnamed: 0|轮次|步|步数|迭代|迭代次数|序号)$/;

/** What else two directions through a network's weights are called. */
const DIRECTIONS = [...AXES, ['pc1', 'pc2'], ['pca1', 'pca2'], ['proj_xcoord', 'proj_ycoord']] as const;

/** The place of the loss among names: one that is called so, or of which it is said. */
function lossIn(names: readonly string[]): number {
  const exact = names.findIndex((name) => name === 'loss' || name === '损失');
  return exact >= 0 ? exact : names.findIndex((name) => name.includes('loss') || name.includes('损失'));
}

/** The columns that names say to be those of a track; −1 where they don't. */
function namedColumns(written: readonly string[]) {
  const names = written.map(withoutUnit);
  const pair = DIRECTIONS.map(([x, y]) => [names.indexOf(x), names.indexOf(y)] as const).find(
    ([x, y]) => x >= 0 && y >= 0,
  );
  const isCount = (at: number): boolean => COUNT.test(names[at] ?? '');
  return { names, pair, loss: lossIn(names), route: names.findIndex((name) => ROUTE.test(name)), isCount };
}

/** Where the names say x and y, and a loss or which route it is: the columns of x and y, else undefined. */
export function namedTrack(written: readonly string[]): readonly [x: number, y: number] | undefined {
  const { names, loss, route } = namedColumns(written);
  const pair = [names.indexOf('x'), names.indexOf('y')] as const;
  return pair[0] >= 0 && pair[1] >= 0 && (loss >= 0 || route >= 0) ? pair : undefined;
}

/** What the columns of a text are called, as far as it says so. */
export const writtenNames = ({ names = [], rowNames }: Manner): readonly string[] =>
  rowNames ? [ROW_NAMES, ...names] : names;

/** What the first cells of a column look like. */
interface Look {
  readonly column: number;
  /** Whether at least half of what stands there are numbers. */
  readonly measure: boolean;
  /** Whether there are words alone, of which some come again. */
  readonly kind: boolean;
}

function lookAt(rows: readonly Row[], column: number, decimal: Decimal): Look {
  const cells = rows.map(({ cells: all }) => (all[column] ?? '').trim());
  const written = cells.filter((cell) => cell !== '').length;
  const numbers = cells.filter((cell) => isNumeric(cell, decimal)).length;
  const words = written === cells.length && numbers === 0;
  return { column, measure: numbers > 0 && 2 * numbers >= written, kind: words && new Set(cells).size < written };
}

/**
 * The columns that a reader most likely means: by their names, else the first two of numbers; without any names the third
 * of numbers is the loss, and one of words that come again tells the routes apart. Yields the share that is looked at;
 * throws a FileError where no two columns are there for the places.
 * @param rows the first rows below the names
 */
export function* likelyColumns(manner: Manner, rows: readonly Row[]): Generator<number, TrackColumns> {
  const { width, decimal } = manner;
  const named = namedColumns(writtenNames(manner));
  const looks: Look[] = [];
  for (let column = 0; column < width; column++) {
    looks.push(lookAt(rows, column, decimal));
    yield (column + 1) / width;
  }
  const measures = looks.flatMap(({ column, measure }) => (measure ? [column] : []));
  const free = measures.filter((column) => column !== named.loss && column !== named.route);
  const told = manner.names ? free.filter((column) => !named.isCount(column)) : free;
  const [x = 0, y = Math.min(1, width - 1), third] = named.pair ?? (told.length > 1 ? told : free);
  const loss = named.loss >= 0 ? named.loss : manner.names ? undefined : third;
  if (x === y || y === loss) throw new FileError({ reason: 'alone' });
  const taken = [x, y, loss];
  const kind = looks.find((look) => look.kind && !taken.includes(look.column));
  const route = named.route >= 0 ? named.route : kind?.column;
  return { x, y, ...(loss !== undefined && { loss }), ...(route !== undefined && { route }) };
}
