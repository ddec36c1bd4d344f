import type { Dataset } from '../types';
import type { Column } from './column';
import type { CellFlaw } from './number';
import type { Table } from './table';

/** Which columns are taken, by index, and which word of the class column is told apart from its others. */
export interface Choice {
  readonly x: number;
  readonly y: number;
  readonly label?: { readonly column: number; readonly word: string };
}

/** Rows that were left out for one reason, and the first of them. */
interface Dropped {
  readonly reason: CellFlaw | 'ragged';
  readonly count: number;
  readonly row: number;
  readonly column?: string;
}

export interface Samples {
  readonly data: Dataset;
  readonly dropped: readonly Dropped[];
  /** Why the samples can't be fitted, if they can't. */
  readonly unfit: 'few' | 'constant' | 'oneClass' | 'noClasses' | undefined;
}

/** A column whose spread is a smaller part of its size is constant but for rounding. */
const LEAST_SPREAD = 1e-9;

function isConstant(values: Float64Array): boolean {
  let [low, high] = [values[0]!, values[0]!];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return !(high - low > LEAST_SPREAD * Math.max(Math.abs(low), Math.abs(high)) && high - low > 1e-100);
}

function unfitness(data: Dataset, kept: number, labelled: boolean): Samples['unfit'] {
  if (labelled && !data.label) return 'noClasses';
  if (kept < 2) return 'few';
  if (isConstant(data.x)) return 'constant';
  return data.label && new Set(data.label).size < 2 ? 'oneClass' : undefined;
}

/**
 * Takes the samples of two columns, and of a column of classes; tells which rows are left out and why.
 * @param labelled whether there must be classes
 */
export function takeSamples({ columns, rows, ragged }: Table, { x, y, label }: Choice, labelled = false): Samples {
  const [columnX, columnY] = [columns[x]!, columns[y]!];
  const classes = label && columns[label.column]!;
  const told = label ? classes!.words.indexOf(label.word) : -1;
  const dropped = new Map<Dropped['reason'], Dropped>();
  const drop = (reason: Dropped['reason'], row: number, column?: Column): void => {
    const { count, ...first } = dropped.get(reason) ?? {
      reason,
      count: 0,
      row,
      ...(column && { column: column.name }),
    };
    dropped.set(reason, { ...first, count: count + 1 });
  };
  for (const row of ragged) drop('ragged', row);
  const kept: number[] = [];
  rows.forEach((row, i) => {
    const flawed = [columnX, columnY].find((column) => column.flawAt(i));
    if (flawed) drop(flawed.flawAt(i)!, row, flawed);
    else if (classes && classes.codes[i] === 255) drop('missing', row, classes);
    else kept.push(i);
  });
  const others = classes?.words.filter((word) => word !== label!.word) ?? [];
  const data: Dataset = {
    x: Float64Array.from(kept, (i) => columnX.values[i]!),
    y: Float64Array.from(kept, (i) => columnY.values[i]!),
    ...(classes && { label: Uint8Array.from(kept, (i) => Number(classes.codes[i] === told)) }),
    columns: { x: 'plain', y: 'plain' },
    names: {
      x: columnX.name,
      y: columnY.name,
      ...(classes && { classes: [others.length === 1 ? others[0]! : '', label!.word] as const }),
    },
  };
  return { data, dropped: [...dropped.values()], unfit: unfitness(data, kept.length, labelled) };
}

/**
 * The columns that a reader most likely means: the first two of numbers, and the first with few words for the classes.
 * @param labelled whether classes are wanted
 */
export function likelyChoice({ columns, rows }: Table, labelled = false): Choice {
  const numeric = columns.flatMap(({ numbers, values }, i) =>
    numbers >= rows.length / 2 && new Set(values.subarray(0, 1000)).size > 2 ? [i] : [],
  );
  const [x = 0, y = Math.min(1, columns.length - 1)] = numeric;
  const label = labelled ? likelyLabel(columns, x, y) : undefined;
  return { x, y, ...(label && { label }) };
}

function likelyLabel(columns: readonly Column[], x: number, y: number): Choice['label'] {
  const fits = (least: number, most: number): number =>
    columns.findIndex(({ words }, i) => i !== x && i !== y && words.length >= least && words.length <= most);
  const column = [fits(2, 2), fits(3, 10)].find((index) => index >= 0);
  return column === undefined ? undefined : { column, word: columns[column]!.words.at(-1)! };
}
