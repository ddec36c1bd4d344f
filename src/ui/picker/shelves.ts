import { surfaces, surfaceTypeOf } from '../../core/catalogue';
import type { SurfaceId } from '../../surfaces/ids';

export const SHELVES = ['landscape', 'data', 'test'] as const;

export type Shelf = (typeof SHELVES)[number];

/** The surfaces that are met first come in the order in which one leads to the next; the rest follow by name. */
const LEADING: Readonly<Record<Shelf, readonly SurfaceId[]>> = {
  landscape: ['mountain', 'maunga-whau', 'bowl', 'ravine', 'saddle', 'plateau', 'monkey-saddle'],
  data: [
    'linear-regression',
    'huber-regression',
    'logistic-regression',
    'tanh-network',
    'lenet',
    'sine-fit',
    'formula',
    'grid',
  ],
  test: ['rosenbrock', 'himmelblau', 'rastrigin'],
};

function shelfOf(id: SurfaceId): Shelf {
  const leading = SHELVES.find((shelf) => LEADING[shelf].includes(id));
  if (leading) return leading;
  const { group } = surfaceTypeOf(id);
  return group === 'own' ? 'data' : group;
}

/**
 * The surfaces of a shelf that are at hand, in order.
 * @param nameOf what a surface is called in the language by which names are sorted
 */
export function onShelf(shelf: Shelf, nameOf: (id: SurfaceId) => string, language: string): readonly SurfaceId[] {
  const { compare } = new Intl.Collator(language);
  const order = LEADING[shelf];
  const rank = (id: SurfaceId): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return (Object.keys(surfaces) as SurfaceId[])
    .filter((id) => shelfOf(id) === shelf)
    .sort((a, b) => rank(a) - rank(b) || compare(nameOf(a), nameOf(b)));
}
