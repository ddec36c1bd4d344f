/** How far apart the places of the first picture are, along each axis of a plane. */
const COARSEST_PLANE = 8;

/**
 * Every place of a plane once: each 8th along both axes, then each 4th, 2nd, all. Where the ground is another at each
 * place of one axis, all that is tried on one ground comes together.
 * @param first a place that comes before all others
 * @param outer the axis that is gone along more slowly, 0 or 1
 */
export function planeOrder(
  width: number,
  height: number,
  first: number | undefined,
  outer: 0 | 1,
): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(width * height);
  let count = 0;
  if (first !== undefined) order[count++] = first;
  const [slow, fast] = outer === 0 ? [width, height] : [height, width];
  for (let stride = COARSEST_PLANE; stride >= 1; stride /= 2) {
    for (let a = 0; a < slow; a += stride) {
      for (let b = 0; b < fast; b += stride) {
        const before = stride < COARSEST_PLANE && a % (2 * stride) === 0 && b % (2 * stride) === 0;
        const place = outer === 0 ? b * width + a : a * width + b;
        if (!before && place !== first) order[count++] = place;
      }
    }
  }
  return order;
}
