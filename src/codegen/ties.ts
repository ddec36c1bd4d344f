import { add, type ChoiceName, call, divide, type Expression, number } from './expression';

/** Whether two expressions are written alike. */
const isSame = (a: Expression, b: Expression): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A choice between two, or what both are. */
export const choiceBetween = (
  name: ChoiceName,
  a: Expression,
  b: Expression,
  then: Expression,
  otherwise: Expression,
): Expression => (isSame(then, otherwise) ? then : call(name, a, b, then, otherwise));

/**
 * The slope of the least or the greatest of several, two by two; of two that are equal it lies midway between theirs, as
 * PyTorch has it, so that their order is nothing.
 */
export function ofExtreme(
  name: 'min' | 'max',
  args: readonly Expression[],
  slopeOf: (node: Expression) => Expression,
): Expression {
  const [first, ...rest] = args as [Expression, ...Expression[]];
  return rest.reduce(
    ({ value, slope }, next) => {
      const its = slopeOf(next);
      const [lower, upper] = name === 'min' ? [slope, its] : [its, slope];
      const tied = divide(add(lower, upper), number(2));
      const chosen = choiceBetween('below', value, next, lower, upper);
      return {
        value: call(name, value, next),
        slope: isSame(lower, upper) ? lower : call('same', value, next, tied, chosen),
      };
    },
    { value: first, slope: slopeOf(first) },
  ).slope;
}
