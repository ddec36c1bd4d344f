import type { Design } from '../../core/explore/design';

/**
 * The learning rates above which no route holds, as points of a plane, in the values of its axes.
 * @param edges by the value of the axis that is not the learning rate's; not a number where none is known
 */
export function edgeLine(
  [first, second]: Design['axes'],
  edges: Float64Array | undefined,
): readonly (readonly [number, number])[] {
  if (!edges || !second) return [];
  const other = first.name === 'lr' ? second : first;
  if (edges.length !== other.values.length) return [];
  return Array.from(other.values, (value, i) =>
    first.name === 'lr' ? ([edges[i]!, value] as const) : ([value, edges[i]!] as const),
  );
}
