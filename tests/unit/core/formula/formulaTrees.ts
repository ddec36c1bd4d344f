import fc from 'fast-check';
import type { Node } from '../../../../src/core/formula/tree';
import { FUNCTIONS, type FunctionName } from '../../../../src/core/formula/vocabulary';

const TWO: readonly FunctionName[] = ['min', 'max', 'mod', 'atan2'];

/**
 * Trees that a formula can have.
 * @param odd numbers that are written in an unusual way
 * @param withChoices whether conditions occur
 */
export function trees(
  names: readonly FunctionName[] = FUNCTIONS,
  maxDepth = 4,
  odd: readonly number[] = [],
  withChoices = false,
): fc.Arbitrary<Node> {
  const leaf: fc.Arbitrary<Node> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('x' as const, 'y' as const).map((name): Node => ({ kind: 'variable', name })),
    },
    {
      weight: 4,
      arbitrary: fc
        .oneof(fc.nat({ max: 9 }), fc.constantFrom(0.5, 1.25, ...odd))
        .map((value): Node => ({ kind: 'number', value })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('pi' as const, 'e' as const).map((name): Node => ({ kind: 'constant', name })),
    },
  );
  const ones = names.filter((name) => !TWO.includes(name));
  const twos = names.filter((name) => TWO.includes(name));
  return fc.letrec<{ node: Node }>((tie) => {
    const node = tie('node');
    const call = fc
      .tuple(fc.constantFrom(...ones), node)
      .map(([name, of]): Node => ({ kind: 'call', name, args: [of] }));
    const pair = fc
      .tuple(fc.constantFrom(...(twos.length ? twos : (['max'] as const))), node, node)
      .map(([name, a, b]): Node => ({ kind: 'call', name, args: [a, b] }));
    const operator = fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '^' as const);
    const binary = fc
      .tuple(operator, node, node)
      .map(([sign, left, right]): Node => ({ kind: 'binary', operator: sign, left, right }));
    const choice = fc
      .tuple(fc.constantFrom('<' as const, '<=' as const, '==' as const), node, node, node, node)
      .map(([comparison, left, right, then, otherwise]): Node => {
        return { kind: 'choice', comparison, left, right, then, otherwise };
      });
    const negate = node.map((of): Node => ({ kind: 'negate', of }));
    return {
      node: fc.oneof(
        { maxDepth, depthSize: 'small' },
        { weight: 2, arbitrary: leaf },
        { weight: 5, arbitrary: binary },
        { weight: 2, arbitrary: call },
        ...(twos.length ? [{ weight: 1, arbitrary: pair }] : []),
        { weight: 1, arbitrary: negate },
        ...(withChoices ? [{ weight: 1, arbitrary: choice }] : []),
      ),
    };
  }).node;
}
