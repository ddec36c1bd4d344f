import type { Node } from '../../core/formula/tree';
import { typesetTerms } from '../../core/formula/typeset';
import { MathView } from '../math/MathView';

interface Props {
  readonly tree: Node;
  /** Whether what is being typed is no longer this formula. */
  readonly stale: boolean;
}

/** A formula in print, broken between the terms of its outermost sum where the line is short. */
export function Typeset({ tree, stale }: Props) {
  return (
    <div className="formula-print" data-stale={stale}>
      {typesetTerms(tree).map((term, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place in the sum
        <MathView key={i} node={term} />
      ))}
    </div>
  );
}
