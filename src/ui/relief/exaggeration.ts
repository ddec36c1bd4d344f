import type { Projection } from '../../plot/relief/projection';

/**
 * How many times as long as a unit along the map a unit of height is drawn; nothing where heights are no lengths along
 * the map's own scale: where they go by a logarithm, or the axes by scales of their own.
 */
export function exaggerationOf({ block, rise }: Pick<Projection, 'block' | 'rise'>): number | undefined {
  const { domain, halfX, halfY, lowest, highest, log } = block;
  const [xmin, xmax, ymin, ymax] = domain;
  const [perX, perY] = [(2 * halfX) / (xmax - xmin), (2 * halfY) / (ymax - ymin)];
  const even = Math.abs(perX / perY - 1) < 1e-6;
  const factor = rise / (highest - lowest) / perX;
  return even && !log && Number.isFinite(factor) ? factor : undefined;
}
