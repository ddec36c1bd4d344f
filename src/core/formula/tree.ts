import type { ConstantName, FunctionName } from './vocabulary';

export type Operator = '+' | '-' | '*' | '/' | '^';

/** What a condition asks of two sides; the other comparisons are these with sides or branches swapped. */
export type ComparisonSign = '<' | '<=' | '==';

/** What a formula says, without brackets, spaces and aliases. */
export type Node =
  /** Finite and not negative. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  /** x or y; in what is written in the code, any name that it is given. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Node[] }
  /** `then` where the comparison of `left` with `right` holds, `otherwise` where not, or where one is no number. */
  | {
      readonly kind: 'choice';
      readonly comparison: ComparisonSign;
      readonly left: Node;
      readonly right: Node;
      readonly then: Node;
      readonly otherwise: Node;
    };
