import type { Heights } from '../../core/contents/contents';
import type { Dataset, Params } from '../../core/types';

/** A column of the data, and whether it is given mean 0 and variance 1 first. */
export interface ProgramColumn {
  readonly name: string;
  readonly values: readonly number[];
  readonly standard: boolean;
}

interface Samples {
  /** What the formula calls a sample's numbers; a column is called the same in the plural. */
  readonly columns: readonly ProgramColumn[];
  /** What stands for letters that the formula leaves open, in theta0, theta1 and the names of the columns. */
  readonly letters?: Readonly<Record<string, string>>;
}

/** What a program is made of besides the formula. */
export interface SurfaceProgram {
  /** The heights that the loss goes through. */
  heights?(params: Params): Heights;
  /** The data that the loss is the mean over. */
  samples?(params: Params, data: Dataset): Samples;
}

/** Both columns of the data. */
export const both = (data: Dataset, standard: boolean): [x: ProgramColumn, y: ProgramColumn] => [
  { name: 'x', values: [...data.x], standard },
  { name: 'y', values: [...data.y], standard },
];
