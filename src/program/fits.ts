import { createMoments } from '../core/moments';
import type { Dataset, Params } from '../core/types';
import { add, call, divide, type Expression, multiply, number, power, subtract, variable } from './expression';

/** A column of the data, and whether it is given mean 0 and variance 1 first. */
export interface Column {
  readonly name: string;
  readonly values: readonly number[];
  readonly standard: boolean;
}

/** A loss as the mean over samples: that of one as an expression in both weights and the sample's columns. */
export interface Samples {
  readonly expression: Expression;
  /** What the expression calls a sample's numbers; a column is called the same in the plural. */
  readonly columns: readonly Column[];
}

/** The data with what only data of two classes have. */
type Labelled = Dataset & { readonly label?: Uint8Array };

const [w0, w1, x, y, label] = ['theta0', 'theta1', 'x', 'y', 'label'].map(variable) as [
  Expression,
  Expression,
  Expression,
  Expression,
  Expression,
];
const halfSquare = (error: Expression): Expression => divide(power(error, number(2)), number(2));
const line = add(w0, multiply(w1, x));

const both = (data: Dataset, standard: boolean): Column[] => [
  { name: 'x', values: [...data.x], standard },
  { name: 'y', values: [...data.y], standard },
];

function huber(params: Params, data: Dataset): Samples {
  const standard = params.scale !== 'raw';
  const delta = number(Number(params.delta) * (standard ? 1 : createMoments(data.x, data.y).sdY));
  const size = call('abs', subtract(line, y));
  const far = multiply(delta, subtract(size, divide(delta, number(2))));
  return {
    expression: call('choose', size, delta, halfSquare(subtract(line, y)), far),
    columns: both(data, standard),
  };
}

function logistic(params: Params, data: Labelled): Samples {
  const labels: Column = { name: 'label', values: [...(data.label ?? [])], standard: false };
  const [first, second] = both(data, true) as [Column, Column];
  const one = params.fit !== 'two-weights';
  const score = one ? add(multiply(w0, x), w1) : add(multiply(w0, x), multiply(w1, y));
  return {
    expression: subtract(call('softplus', score), multiply(label, score)),
    columns: one ? [first, labels] : [first, second, labels],
  };
}

const FITS: Readonly<Record<string, (params: Params, data: Labelled) => Samples>> = {
  'linear-regression': (params, data) => ({
    expression: halfSquare(subtract(line, y)),
    columns: both(data, params.scale !== 'raw'),
  }),
  'huber-regression': huber,
  'logistic-regression': logistic,
  'tanh-network': (_params, data) => ({
    expression: halfSquare(subtract(multiply(w1, call('tanh', multiply(w0, x))), y)),
    columns: both(data, data.inUnits === true),
  }),
  'sine-fit': (_params, data) => ({
    // The variance of a sine is ½.
    expression: halfSquare(
      subtract(call('sin', add(multiply(w0, x), w1)), data.inUnits ? divide(y, call('sqrt', number(2))) : y),
    ),
    columns: both(data, data.inUnits === true),
  }),
};

/** The loss of a surface that is fitted to data; none where it is made of none. */
export const fitOf = (id: string, params: Params, data: Dataset): Samples | undefined => FITS[id]?.(params, data);
