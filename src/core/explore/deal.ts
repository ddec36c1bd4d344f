import { type Design, ownPlace } from './design';
import { planeOrder } from './order';
import type { Share } from './share';

/** One of several parts of an order: dealt one by one, so that the first picture comes from all parts together. */
function dealt(order: Uint32Array<ArrayBuffer>, { settings, width }: Design, { part, of }: Share) {
  const [across = false, down = false] = settings.map(({ touches }) => touches === 'ground');
  if (!across && !down) return order.filter((_, k) => k % of === part - 1);
  // All that is tried on one ground comes to one part.
  const groundOf = (place: number): number => {
    if (across && down) return place;
    return across ? place % width : Math.floor(place / width);
  };
  const parts = new Map<number, number>();
  for (const ground of Array.from(order, groundOf)) if (!parts.has(ground)) parts.set(ground, parts.size % of);
  return order.filter((place) => parts.get(groundOf(place)) === part - 1);
}

/** Each place of an experiment once, or of a part of it: its own first, then coarse to fine. */
export function orderOf(design: Design, share?: Share): Uint32Array<ArrayBuffer> {
  const outer = design.settings[0]?.touches === 'ground' ? 0 : 1;
  const order = planeOrder(design.width, design.height, ownPlace(design), outer);
  return share ? dealt(order, design, share) : order;
}
