import { expanded, readText } from '../core/formula/lines';
import type { Dataset, Params } from '../core/types';
import { surfaceFormulas } from '../surfaces/formulas';
import type { SurfaceId } from '../surfaces/ids';
import { programs } from '../surfaces/programs';
import type { ProgramColumn } from '../surfaces/shared/written';
import { add, type Binary, call, divide, type Expression, fromFormula, multiply, power, subtract } from './expression';

/** A loss as the mean over samples: that of one as an expression in both weights and the sample's columns. */
interface Samples {
  readonly expression: Expression;
  readonly columns: readonly ProgramColumn[];
}

const JOIN: Readonly<Record<Binary['operator'], (a: Expression, b: Expression) => Expression>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '^': power,
};

/** The z of log(1 + e^z). */
function softened(node: Expression): Expression | undefined {
  if (node.kind !== 'call' || node.name !== 'log') return undefined;
  const [sum] = node.args;
  const isSum = sum?.kind === 'binary' && sum.operator === '+' && sum.left.kind === 'number' && sum.left.value === 1;
  return isSum && sum.right.kind === 'call' && sum.right.name === 'exp' ? sum.right.args[0] : undefined;
}

/** The loss of one sample as it is written over all of them at once, and so that log(1 + e^z) does not overflow. */
function overSamples(node: Expression): Expression {
  if (node.kind === 'binary') return JOIN[node.operator](overSamples(node.left), overSamples(node.right));
  if (node.kind !== 'call') return node;
  const z = softened(node);
  if (z) return call('softplus', overSamples(z));
  return call(node.name === 'upTo' ? 'choose' : node.name, ...node.args.map(overSamples));
}

/** The loss of a surface that is fitted to data; none where it is made of none. */
export function fitOf(id: SurfaceId, params: Params, data: Dataset): Samples | undefined {
  const lines = surfaceFormulas[id]?.lines;
  const samples = programs[id]?.samples?.(params, data);
  if (!lines || !samples) return undefined;
  const { columns, letters = {} } = samples;
  const names = ['theta0', 'theta1', ...columns.map(({ name }) => name)];
  const values = Object.entries(letters).map(([name, text]) => [name, readText(text, names)] as const);
  return { columns, expression: overSamples(fromFormula(expanded(lines, Object.fromEntries(values), names))) };
}
