import { isConstant } from '../core/contents/bounds';
import type { Dataset, SurfaceType } from '../core/types';
import { type Column, flawAt } from './column';
import { createDropped, type Dropped } from './dropped';
import type { Table } from './table';

/** Which columns are taken, by index, and which word of the class column is told apart from its others. */
export interface Choice {
  readonly x: number;
  readonly y: number;
  readonly label?: { readonly column: number; readonly word: string };
}

export interface Samples {
  readonly data: Dataset;
  readonly dropped: readonly Dropped[];
  /** Why the samples can't be fitted, if they can't. */
  readonly unfit: 'few' | 'many' | 'constant' | 'oneClass' | 'noClasses' | undefined;
}

/** What a surface asks of samples. */
type Demands = Pick<SurfaceType, 'labelled' | 'most'>;

function unfitness(data: Dataset, { labelled, most = Number.POSITIVE_INFINITY }: Demands): Samples['unfit'] {
  if (labelled && !data.label) return 'noClasses';
  if (data.x.length < 2) return 'few';
  if (data.x.length > most) return 'many';
  if (isConstant(data.x)) return 'constant';
  return data.label && new Set(data.label).size < 2 ? 'oneClass' : undefined;
}

const MOST_NAMED = 3;

/** What both classes are called: a word, the words of all others, or of a column of numbers which number it is. */
function namesOf({ name, words, numbers }: Column, word: string): readonly [string, string] {
  const others = words.filter((other) => other !== word);
  const first = others.length > MOST_NAMED ? `${others.slice(0, MOST_NAMED - 1).join(', ')} …` : others.join(', ');
  return numbers > 0 ? [`${name} = ${first}`, `${name} = ${word}`] : [first, word];
}

/** Takes the samples of two columns, and of a column of classes; tells which rows are left out and why. */
export function takeSamples({ columns, rows, ragged }: Table, { x, y, label }: Choice, demands: Demands = {}): Samples {
  const [columnX, columnY] = [columns[x]!, columns[y]!];
  const classes = label && columns[label.column]!;
  const told = label ? classes!.words.indexOf(label.word) : -1;
  const { drop, all } = createDropped();
  if (ragged.count > 0) drop('ragged', ragged.first, undefined, ragged.count);
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const flawed = columnX.flaws[i] ? columnX : columnY.flaws[i] ? columnY : undefined;
    if (flawed) drop(flawAt(flawed, i)!, rows[i]!, flawed.name);
    else if (classes && classes.codes[i] === 255) drop('missing', rows[i]!, classes.name);
    else kept[count++] = i;
  }
  const taken = <T extends Float64Array | Uint8Array>(into: T, at: (row: number) => number): T => {
    for (let i = 0; i < count; i++) into[i] = at(kept[i]!);
    return into;
  };
  const data: Dataset = {
    x: taken(new Float64Array(count), (row) => columnX.values[row]!),
    y: taken(new Float64Array(count), (row) => columnY.values[row]!),
    ...(classes && { label: taken(new Uint8Array(count), (row) => Number(classes.codes[row] === told)) }),
    columns: { x: 'plain', y: 'plain' },
    names: {
      x: columnX.name,
      y: columnY.name,
      ...(classes && { classes: namesOf(classes, label!.word) }),
    },
  };
  return { data, dropped: all(), unfit: unfitness(data, demands) };
}

/**
 * The columns that a reader most likely means: the first two of numbers, or the only one twice where classes are wanted,
 * which are in the last column that has them.
 */
export function likelyChoice(table: Table, { labelled }: Demands = {}): Choice {
  const { columns, rows } = table;
  const label = labelled && likelyLabel(columns);
  const numeric = columns.flatMap(({ numbers, values }, i) =>
    i !== label?.column && numbers >= rows.length / 2 && new Set(values.subarray(0, 1000)).size > 2 ? [i] : [],
  );
  const wanted = label ? 1 : 2;
  const measures = numeric.length > wanted && isIndex(table, numeric[0]!) ? numeric.slice(1) : numeric;
  const [x = 0, y = label ? x : Math.min(1, columns.length - 1)] = measures;
  return { x, y, ...(label && { label }) };
}

/** What a column that only numbers the rows is called, if it is called anything. */
const INDEX = /^(|[#№]|index|idx|id|row|row ?names?|nr\.?|no\.?|obs|unnamed: 0|lfd\.? ?nr\.?|序号|编号|行号)$/i;

/** Whether a column only numbers the rows, one up from 0 or 1, under a name that says so or under none. */
function isIndex({ columns, manner }: Table, at: number): boolean {
  const { values } = columns[at]!;
  const written = manner?.names?.[manner.rowNames ? at - 1 : at]?.trim() ?? '';
  return (
    INDEX.test(written) && (values[0] === 0 || values[0] === 1) && values.every((value, i) => value === values[0]! + i)
  );
}

const isTruth = ({ words, values }: Column): boolean =>
  words.length === 2 && values.every((value) => value === 0 || value === 1 || Number.isNaN(value));

/** The class that is told apart at first: the larger of two numbers, or the last word that comes up. */
export function likelyWord({ words, numbers }: Column): string {
  return (numbers > 0 ? [...words].sort((a, b) => Number(a) - Number(b)) : words).at(-1)!;
}

/** Two words, or 0 and 1; else a few words; else two numbers. */
function likelyLabel(columns: readonly Column[]): Choice['label'] {
  const kinds: readonly ((column: Column) => boolean)[] = [
    (column) => isTruth(column) || (column.numbers === 0 && column.words.length === 2),
    ({ numbers, words }) => numbers === 0 && words.length > 2 && words.length <= 10,
    ({ words }) => words.length === 2,
  ];
  for (const fits of kinds) {
    const column = columns.findLastIndex(fits);
    if (column >= 0) return { column, word: likelyWord(columns[column]!) };
  }
  return undefined;
}
