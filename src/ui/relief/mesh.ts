import { type Block, placeOf } from '../../plot/relief/block';

/** The ground as triangles. */
export interface GroundMesh {
  /** u, v and height of each vertex in turn. */
  readonly places: Float32Array;
  /** Three vertices a triangle; none where a corner has no height. */
  readonly corners: Uint32Array;
}

export function meshOf(block: Block): GroundMesh {
  const { columns, rows, heights } = block;
  const places = new Float32Array(3 * columns * rows);
  const corners: number[] = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const at = j * columns + i;
      const height = heights[at]!;
      places.set([...placeOf(block, i, j), height], 3 * at);
      if (i === 0 || j === 0) continue;
      const [a, b, c, d] = [at - columns - 1, at - columns, at - 1, at] as const;
      if (Number.isFinite(heights[a]! + heights[b]! + heights[c]! + height)) corners.push(a, b, c, b, d, c);
    }
  return { places, corners: Uint32Array.from(corners) };
}
