import { type Box, touch } from './labels/room';

/** A dot with what is written beside it, and how wide that is, px. */
export interface LabelledDot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where a label's middle line begins, px. */
export interface DotLabelPlace {
  readonly x: number;
  readonly y: number;
}

/** From a dot's middle to its edge, and on to its label, in parts of the type size. */
const RADIUS = 1 / 2;
const GAP = 1 / 3;

const isWithin = (box: Box, { left, right, top, bottom }: Box): boolean =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;

/**
 * Places for labels beside their dots: right, left, below or above, the first that is within bounds and free of other
 * dots and labels, of those that no line crosses if there are any; none where all are taken.
 * @param size of the type, px
 * @param isCrossed whether a line passes through the box of a dot's label
 */
export function placeDotLabels(
  dots: readonly LabelledDot[],
  bounds: Box,
  size: number,
  isCrossed: (dot: number, box: Box) => boolean = () => false,
): (DotLabelPlace | undefined)[] {
  const half = 0.62 * size;
  const radius = RADIUS * size;
  const away = radius + GAP * size;
  const taken: Box[] = dots.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return dots.map(({ x, y, width }, dot) => {
    const places: readonly DotLabelPlace[] = [
      { x: x + away, y },
      { x: x - away - width, y },
      { x: x - width / 2, y: y + away + half },
      { x: x - width / 2, y: y - away - half },
    ];
    const free = places
      .map((place) => ({
        place,
        box: { left: place.x, right: place.x + width, top: place.y - half, bottom: place.y + half },
      }))
      .filter(({ box }) => isWithin(box, bounds) && !taken.some((other) => touch(box, other)));
    const chosen = free.find(({ box }) => !isCrossed(dot, box)) ?? free[0];
    if (chosen) taken.push(chosen.box);
    return chosen?.place;
  });
}
