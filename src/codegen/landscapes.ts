import { expanded } from '../core/formula/lines';
import { parseFormula } from '../core/formula/parse';
import type { Node } from '../core/formula/tree';
import type { Params } from '../core/types';
import { surfaceFormulas } from '../surfaces/formulas';
import type { SurfaceId } from '../surfaces/ids';
import { type Expression, fromFormula } from './expression';

/** A parameter as the formula of its surface has it; what is no formula has no value. */
function treeOf(value: number | string): Node {
  const parsed = parseFormula(String(value));
  return 'tree' in parsed ? parsed.tree : { kind: 'number', value: Number.NaN };
}

/** The loss of a surface as an expression in x and y; none where it is made of numbers, or has not been written down. */
export function landscapeOf(id: SurfaceId, params: Params): Expression | undefined {
  const lines = surfaceFormulas[id]?.lines;
  const values = Object.entries(params).map(([name, value]) => [name, treeOf(value)] as const);
  return lines && fromFormula(expanded(lines, Object.fromEntries(values)));
}
